import { describeError } from '../../shared/text/describe-error';
import type { AnswersDatabase } from './tables';

/** The database cannot be used. The message says which and why, for the person who started the command. */
export class DatabaseError extends Error {}

/** What the codes of Node and SQLite mean to the person who has to act. */
const REASONS: [code: RegExp, reason: string][] = [
  [/SQLITE_NOTADB/, 'tệp này không phải là cơ sở dữ liệu SQLite'],
  [/SQLITE_READONLY|EACCES|EROFS|EPERM/, 'không có quyền ghi'],
  [/output file already exists/, 'tệp này đã có, không ghi đè; vui lòng đặt tên khác'],
  [/SQLITE_FULL|ENOSPC/, 'đĩa không còn chỗ'],
  [
    /ERR_MODULE_NOT_FOUND/,
    'thiếu gói của SQLite: chạy npm install libsql@0.5 trong thư mục có collector.mjs',
  ],
  [/EEXIST|ENOTDIR/, 'một phần của đường dẫn là tệp, không phải thư mục'],
  [/SQLITE_CANTOPEN|ConnectionFailed/, 'không tạo hoặc không mở được tệp này'],
  [/SQLITE_BUSY/, 'chương trình khác đang giữ tệp này'],
  [/ECONNREFUSED/, 'máy chủ không nhận kết nối'],
];

/**
 * What an error of a database means, then its own words. Node gives a code and no message where each of several addresses
 * refused; libsql has codes in its messages only.
 */
export function explainDatabaseError(error: unknown): string {
  const message = describeError(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS.find(([pattern]) => pattern.test(code) || pattern.test(message))?.[1];
  return [reason, message || code].filter(Boolean).join(': ');
}

/** How a database may be shown and logged: never with a password in it. */
export function describeDatabase(url: string): string {
  const [address = ''] = url.split('?', 1);
  return address.replace(/^([^/]*\/\/).*@/, '$1');
}

/**
 * Opens the database of the answers and brings its tables up to date.
 * @param url `sqlite:FILE` (made with its folder where it is not there) or `postgres://USER:PASSWORD@HOST/NAME`
 * @throws DatabaseError
 */
export async function openDatabase(url: string): Promise<AnswersDatabase> {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  try {
    // only the driver that is needed is loaded: a collector starts sooner, and over PostgreSQL without SQLite's native module
    if (file) return await (await import('./open-sqlite')).openSqlite(file);
    if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
      return await (await import('./open-postgres')).openPostgres(url);
  } catch (error) {
    throw new DatabaseError(
      `Không mở được cơ sở dữ liệu ${describeDatabase(url)}: ${explainDatabaseError(error)}`,
      {
        cause: error,
      },
    );
  }
  throw new DatabaseError(
    `Không hiểu địa chỉ cơ sở dữ liệu "${describeDatabase(url)}". Vui lòng viết sqlite:TỆP hoặc postgres://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY_CHỦ/TÊN.`,
  );
}
