import { backUp } from './database/back-up';
import { DatabaseError, describeDatabase, openDatabase } from './database/open-database';
import type { AnswersDatabase } from './database/tables';
import { ListenError } from './listen';
import { type Command, readCommand, UsageError } from './read-command';
import { serveCollector } from './serve-collector';
import { checkSums, rebuildSums } from './sums/check-sums';
import { sumUp } from './sums/sum-up';
import { listTokens, makeToken, revokeToken } from './tokens';
import { exportUnit } from './transfer/export-unit';
import { ImportError, importLines } from './transfer/import-lines';
import { FileError, readTransferFile, writeTransferFile } from './transfer/transfer-file';
import { addUnit, findUnits, type Unit } from './units';
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

async function findUnit(db: AnswersDatabase, id: string): Promise<Unit> {
  const unit = (await findUnits(db, [id])).get(id);
  if (!unit) throw new CommandError(`Chưa có đơn vị ${id}. Vui lòng thêm bằng lệnh unit add.`);
  return unit;
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
        await findUnit(db, command.id);
        console.error(`Mã truy cập của đơn vị ${command.id}, chỉ hiện một lần này:`);
        console.log(await makeToken(db, command.id, command));
      });
    case 'token list':
      return withDatabase(command.database, async (db) => {
        await findUnit(db, command.id);
        for (const { name, scopes, expiresOn } of await listTokens(db, command.id)) {
          console.log(`${name}  ${scopes.join(', ')}  ${expiresOn ? `đến hết ${expiresOn}` : 'không hạn'}`);
        }
      });
    case 'token revoke':
      return withDatabase(command.database, async (db) => {
        if (!(await revokeToken(db, command.id, command.name))) {
          throw new CommandError(`Đơn vị ${command.id} không có mã truy cập tên "${command.name}".`);
        }
        console.log(`Đã thu hồi mã truy cập ${command.name} của đơn vị ${command.id}.`);
      });
    case 'sums check':
      return withDatabase(command.database, async (db) => {
        const { sums, wrong } = await checkSums(db);
        if (wrong > 0) {
          throw new CommandError(
            `${wrong} số cộng dồn không khớp với phiếu. Vui lòng chạy lệnh sums rebuild.`,
          );
        }
        console.log(`${sums} số cộng dồn đều khớp với phiếu.`);
      });
    case 'sums rebuild':
      return withDatabase(command.database, async (db) => {
        await rebuildSums(db);
        console.log('Đã tính lại các số cộng dồn từ phiếu.');
      });
    case 'export':
      return withDatabase(command.database, async (db) => {
        await writeTransferFile(command.file, exportUnit(db, await findUnit(db, command.id)));
        console.log(`Đã ghi đơn vị ${command.id} vào ${command.file}.`);
      });
    case 'import':
      return withDatabase(command.database, async (db) => {
        const { units, responses, added } = await importLines(db, readTransferFile(command.file), new Date());
        await sumUp(db);
        console.log(`Đã nhận đơn vị ${units.join(', ')}: ${responses} phiếu, trong đó ${added} phiếu mới.`);
      });
    case 'backup':
      return withDatabase(command.database, async (db) => {
        if (!(await backUp(db, command.file))) {
          throw new CommandError(
            'Với PostgreSQL, vui lòng sao lưu bằng pg_dump; bộ thu phiếu vẫn chạy bình thường.',
          );
        }
        console.log(`Đã sao lưu vào ${command.file}.`);
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
    const isExpected = [DatabaseError, ListenError, CommandError, ImportError, FileError].some(
      (kind) => error instanceof kind,
    );
    console.error(isExpected && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
