/** What a line of the log tells. Never an answer, an address, a token or a query. */
interface LogFields {
  method?: string;
  path?: string;
  status?: number;
  /** Time to answer. */
  ms?: number;
  error?: string;
}

const write = (level: 'info' | 'error', fields: LogFields) =>
  JSON.stringify({ time: new Date().toISOString(), level, ...fields });

/** One line of JSON on the error output. */
export const logError = (fields: LogFields): void => console.error(write('error', fields));

/** One line of JSON on the standard output. */
export const logRequest = (fields: LogFields): void => console.log(write('info', fields));

/** An error without what it was about: a database adds the row that failed, but not to the stack. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
