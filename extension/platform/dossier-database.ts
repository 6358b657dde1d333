import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PortalAction } from '../../shared/checklists/portal-action';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';
import type { StoredIndex, StoredPlan, StoredRound } from './plan-records';

/** What an official may fill in where no page shows it: nothing that a clock is computed from, or badge and panel would differ. */
export type OwnFacts = Pick<SeenDossier, 'procedure' | 'field' | 'officer' | 'finishedAt'>;

/** What was last seen of a dossier. Only what pages say: no clock, no state. */
export interface StoredDossier extends SeenDossier {
  /** What the official has filled in; what a page shows stands before it. */
  own?: OwnFacts;
  /** Other codes under which pages show it. */
  aliases?: string[];
  /** Address of the page that shows it, without what names a person or a search. */
  page: string;
  firstSeenAt: Date;
  seenAt: Date;
}

/** Facts of which it is remembered that they have changed. */
export const WATCHED_FACTS = ['status', 'dueAt', 'finishedAt', 'officer', 'step'] as const;
export type WatchedFact = (typeof WATCHED_FACTS)[number];

/** When something was written down, and by whom where the desk says who is at work. */
export interface Signature {
  at: Date;
  by?: string;
}

/** Whether a dossier that was checked was handled as it should be. */
export const CHECK_VERDICTS = ['right', 'wrong'] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/**
 * What was noticed of a dossier: the page says something else than before, the official has noted something, or has pressed
 * a button of the portal, of which only the portal can say what came of it.
 */
export type NoticedEvent =
  | { kind: 'changed'; code: string; at: Date; fact: WatchedFact; from?: string | Date; to?: string | Date }
  | ({ kind: 'note'; code: string; text: string } & Signature)
  /** Giải trình: why it is late, for the report. */
  | ({ kind: 'explained'; code: string; text: string } & Signature)
  /** What a check by random sample has found; `week` is its Monday, YYYY-MM-DD. */
  | ({ kind: 'checked'; code: string; week: string; verdict: CheckVerdict; text: string } & Signature)
  /** `confirmed`: the official says that it came through, where the page does not show it. */
  | ({ kind: 'pressed'; code: string; action: PortalAction; confirmed?: boolean } & Signature);

export type StoredEvent = NoticedEvent & { id: number };

/** A list of dossiers of one page, all its pages of paging together. */
export interface SeenList {
  page: string;
  /** What the page's own pager says. */
  total?: number;
  readAt: Date;
  /** When each dossier was last in it. */
  seen: Map<string, Date>;
}

/** What the official has said of an item: a thing to do is done; a paper is there, missing, or in a database already. */
export const TICK_VALUES = ['done', 'present', 'missing', 'in-database'] as const;
export type TickValue = (typeof TICK_VALUES)[number];

/** One tick of one dossier's checklist; what is not ticked is not there. */
export interface StoredTick extends Signature {
  code: string;
  /** Id of an item, or of a paper. */
  item: string;
  value: TickValue;
}

/** The register of procedures that the ward has imported in place of the built-in one. */
export interface StoredRegister {
  /** There is one at most. */
  id: 'ward';
  fileName: string;
  importedAt: Date;
  register: ProceduresFile;
}

/** A procedure as the portal's page said it when the official took it over; it stands before an older one of the register. */
export interface TakenProcedure {
  code: string;
  procedure: Procedure;
  /** Address of the page. */
  page: string;
  at: Date;
}

/** A remark of the office on a procedure, a proposal to simplify it, or what it says to citizens beside the national text. */
export const REMARK_KINDS = ['remark', 'proposal', 'notice'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export interface StoredRemark extends Signature {
  id: string;
  /** Of which procedure. */
  code: string;
  kind: RemarkKind;
  text: string;
}

export interface Schema extends DBSchema {
  dossiers: { key: string; value: StoredDossier; indexes: { alias: string } };
  events: { key: number; value: NoticedEvent & { id?: number }; indexes: { code: string } };
  lists: { key: string; value: SeenList };
  ticks: { key: [code: string, item: string]; value: StoredTick; indexes: { code: string } };
  plans: { key: string; value: StoredPlan };
  rounds: { key: [plan: string, taskId: string, key: string]; value: StoredRound; indexes: { plan: string } };
  indexes: { key: [unit: string, from: string, to: string]; value: StoredIndex };
  registers: { key: string; value: StoredRegister };
  procedures: { key: string; value: TakenProcedure };
  remarks: { key: string; value: StoredRemark };
  /** Imports whose part of the database is in (all-or-nothing.ts); empty but for that moment. */
  imports: { key: string; value: { id: string } };
}

export type DossierDatabase = IDBPDatabase<Schema>;

const NAME = 'dossiers';
const VERSION = 7;

/** How long a window of another version may take to make room, ms. */
const ROOM_MS = 3000;

let opened: Promise<DossierDatabase> | undefined;

/**
 * The one database of this browser's dossiers, opened once.
 * @throws DOMException `VersionError` where a newer version has written it, `BlockedError` where a window of an older one
 *   does not make room for this version's
 */
export function openDossierDatabase(): Promise<DossierDatabase> {
  opened ??= openOrTell();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Nobody waits for ever for a window that has stopped: it is told, and what opens later is closed again. */
function openOrTell(): Promise<DossierDatabase> {
  return new Promise((resolve, reject) => {
    let isTold = false;
    const onBlocked = () =>
      setTimeout(() => {
        isTold = true;
        reject(new DOMException('another window holds the database', 'BlockedError'));
      }, ROOM_MS);
    openNow(onBlocked).then((database) => {
      if (isTold) database.close();
      else resolve(database);
    }, reject);
  });
}

const openNow = (onBlocked: () => void): Promise<DossierDatabase> =>
  openDB<Schema>(NAME, VERSION, {
    blocked: onBlocked,
    async upgrade(database, oldVersion, _newVersion, work) {
      if (oldVersion < 1) {
        database.createObjectStore('dossiers', { keyPath: 'code' });
        database
          .createObjectStore('events', { keyPath: 'id', autoIncrement: true })
          .createIndex('code', 'code');
        database.createObjectStore('lists', { keyPath: 'page' });
      }
      if (oldVersion < 2) {
        database.createObjectStore('ticks', { keyPath: ['code', 'item'] }).createIndex('code', 'code');
      }
      if (oldVersion < 3) work.objectStore('dossiers').createIndex('alias', 'aliases', { multiEntry: true });
      if (oldVersion < 4) {
        database.createObjectStore('plans', { keyPath: 'id' });
        database
          .createObjectStore('rounds', { keyPath: ['plan', 'taskId', 'key'] })
          .createIndex('plan', 'plan');
      }
      if (oldVersion < 5) {
        database.createObjectStore('registers', { keyPath: 'id' });
        database.createObjectStore('procedures', { keyPath: 'code' });
        database.createObjectStore('remarks', { keyPath: 'id' });
      }
      if (oldVersion < 6) {
        // a year and its first month begin on one day: the last one tells them apart
        const isThere = database.objectStoreNames.contains('indexes');
        const before = isThere ? await work.objectStore('indexes').getAll() : [];
        if (isThere) database.deleteObjectStore('indexes');
        const store = database.createObjectStore('indexes', { keyPath: ['unit', 'from', 'to'] });
        for (const index of before) await store.put(index);
      }
      if (oldVersion < 7) database.createObjectStore('imports', { keyPath: 'id' });
    },
    // a newer version waits in another window: what is open here makes room, and opens again when it is asked
    blocking: () => void closeDossierDatabase(),
    terminated: () => {
      opened = undefined;
    },
  });

/** Closes it; the next question opens it again. */
export async function closeDossierDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

/** Takes back what a transaction has written, as something went wrong in it; that is told by who has begun it, and once. */
export function abortQuietly(work: { done: Promise<void>; abort(): void }): void {
  work.done.catch(() => {
    // it is told by who has begun it
  });
  try {
    work.abort();
  } catch {
    // it has ended by itself, and taken everything back
  }
}
