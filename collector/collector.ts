import type { Context } from 'hono';
import type { IndexGroup } from '../shared/satisfaction/index-report';
import type { Admission } from './admission';
import type { AnswersDatabase } from './database/tables';
import type { Lookup } from './group-lookups';
import type { Store } from './group-stores';
import type { Unit } from './units';

/** What every route works with. */
export interface Collector {
  db: AnswersDatabase;
  /** Finds the units among some ids. */
  findUnits: Lookup<Unit>;
  /** Finds the ids of the units that web origins belong to. */
  findOrigins: Lookup<string[]>;
  /** Lets the public index be remembered for a while; it is computed at each request where this is left out. */
  rememberPublic?: (compute: Lookup<IndexGroup[]>) => Lookup<IndexGroup[]>;
  /** Stores answers; they are on the disk when it returns. */
  store: Store;
  now: () => Date;
  admission: Admission;
  /** Whether each request is logged, and not errors only. */
  logsRequests?: boolean;
  /** False from when it is told to stop: no more should be sent to it. */
  isReady?: () => boolean;
  /** The network address a request comes from, for limits only; undefined where it is not known. */
  addressOf: (c: Context) => string | undefined;
}
