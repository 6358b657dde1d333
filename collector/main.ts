import { DatabaseError, describeDatabase, openDatabase } from './database/open-database';
import type { AnswersDatabase } from './database/tables';
import { ListenError } from './listen';
import { type Command, readCommand, UsageError } from './read-command';
import { serveCollector } from './serve-collector';
import { makeToken } from './tokens';
import { addUnit, findUnits } from './units';
import { USAGE } from './usage';

/** The command was understood, but cannot be done; the message says why. */
class CommandError extends Error {}

async function withDatabase(url: string, work: (db: AnswersDatabase) => Promise<void>) {
  const db = await openDatabase(url);
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}

async function serve(command: Extract<Command, { kind: 'serve' }>) {
  const collector = await serveCollector(command);
  console.log(
    `Bộ thu phiếu đang chạy tại ${collector.url} (dữ liệu: ${describeDatabase(command.database)}).`,
  );
  let closing = false;
  const close = async (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    console.log(`Nhận ${signal}: đang hoàn tất các yêu cầu và đóng dữ liệu.`);
    await collector.close();
  };
  process.on('SIGINT', close).on('SIGTERM', close);
}

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      console.log(USAGE);
      return;
    case 'serve':
      return serve(command);
    case 'unit add':
      return withDatabase(command.database, async (db) => {
        const unit = await addUnit(db, command);
        if (!unit) throw new UsageError(`unit add ${command.id}: đơn vị mới cần có --name.`);
        console.log(
          `Đơn vị ${unit.id}: ${unit.name}. Trang được gửi phiếu: ${unit.origins.join(', ') || 'chưa có'}.`,
        );
      });
    case 'token make':
      return withDatabase(command.database, async (db) => {
        if (!(await findUnits(db, [command.id])).has(command.id)) {
          throw new CommandError(`Chưa có đơn vị ${command.id}. Vui lòng thêm bằng lệnh unit add.`);
        }
        console.error(`Mã truy cập của đơn vị ${command.id}, chỉ hiện một lần này:`);
        console.log(await makeToken(db, command.id));
      });
  }
}

try {
  await run(readCommand(process.argv.slice(2), process.env));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const isExpected = [DatabaseError, ListenError, CommandError].some((kind) => error instanceof kind);
    console.error(isExpected && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
