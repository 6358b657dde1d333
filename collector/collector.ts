import type { Context } from 'hono';
import type { Admission } from './admission';
import type { AnswersDatabase } from './database/tables';

/** What every route works with. */
export interface Collector {
  db: AnswersDatabase;
  now: () => Date;
  admission: Admission;
  /** The network address a request comes from, for limits only; undefined where it is not known. */
  addressOf: (c: Context) => string | undefined;
}
