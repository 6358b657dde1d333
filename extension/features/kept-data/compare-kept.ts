import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import type { NoticedEvent, SeenList, StoredRegister } from '../../platform/dossier-database';
import { joinDossiers } from '../../platform/join-dossiers';
import {
  type KeptParts,
  LOCAL_PARTS,
  type LocalPart,
  type PartsToWrite,
  type StorePart,
} from '../../platform/kept-parts';
import type { People } from '../../platform/people';

/** How much of a part is new, replaces something, or is here already; `older`: what is here is newer and stays. */
export interface PartComparison {
  part: LocalPart | StorePart;
  fresh: number;
  changed: number;
  same: number;
  older: number;
}

/** What opening a file would do, and just what would be written for it. */
export interface KeptComparison {
  parts: PartComparison[];
  toWrite: PartsToWrite;
}

/** Where an entry of the file meets one that is here: which of both stays, or both as one. */
type Join<Entry> = (here: Entry, coming: Entry) => Entry;

/** Compares what is kept with what comes. Nothing that is here is lost: entries are added, and of two the newer stays. */
export function compareKept(here: KeptParts, coming: PartsToWrite): KeptComparison {
  const toWrite: PartsToWrite = {};
  const parts: PartComparison[] = [];
  const add = <Entry>(
    part: StorePart,
    [known, others]: [Entry[], Entry[] | undefined],
    keyOf: (entry: Entry) => string,
    join: Join<Entry>,
  ): Entry[] => {
    const counts: PartComparison = { part, fresh: 0, changed: 0, same: 0, older: 0 };
    const byKey = new Map(known.map((entry) => [keyOf(entry), entry]));
    const written = (others ?? []).flatMap((entry): Entry[] => {
      const mine = byKey.get(keyOf(entry));
      if (!mine) counts.fresh++;
      else if (textOf(mine) === textOf(entry)) counts.same++;
      else {
        const joined = join(mine, entry);
        if (textOf(joined) === textOf(mine)) counts.older++;
        else {
          counts.changed++;
          return [joined];
        }
      }
      return mine ? [] : [entry];
    });
    if (others) parts.push(counts);
    return written;
  };

  for (const part of LOCAL_PARTS) {
    if (coming[part] === undefined) continue;
    const mine = here[part];
    const joined = mine === undefined ? coming[part] : JOIN_LOCAL[part](mine, coming[part]);
    const isSame = textOf(mine) === textOf(coming[part]);
    const stays = textOf(mine) === textOf(joined);
    const isNew = mine === undefined;
    parts.push({
      part,
      fresh: Number(isNew),
      changed: Number(!isNew && !stays),
      same: Number(isSame),
      older: Number(stays && !isSame),
    });
    if (!stays) toWrite[part] = joined;
  }
  toWrite.dossiers = add('dossiers', [here.dossiers, coming.dossiers], ({ code }) => code, joinDossiers);
  toWrite.events = add('events', [here.events, coming.events], eventText, (mine) => mine);
  toWrite.lists = add('lists', [here.lists, coming.lists], ({ page }) => page, joinLists);
  toWrite.ticks = add('ticks', [here.ticks, coming.ticks], ({ code, item }) => `${code} ${item}`, newer);
  toWrite.plans = add(
    'plans',
    [here.plans, coming.plans],
    ({ id }) => id,
    (mine, other) => (other.changedAt > mine.changedAt ? other : mine),
  );
  toWrite.rounds = add(
    'rounds',
    [here.rounds, coming.rounds],
    ({ plan, taskId, key }) => textOf([plan, taskId, key]),
    newer,
  );
  toWrite.indexes = add(
    'indexes',
    [here.indexes, coming.indexes],
    ({ unit, from, to }) => textOf([unit, from, to]),
    newer,
  );
  const byId = ({ id }: { id: string }) => id;
  toWrite.registers = add('registers', [here.registers, coming.registers], byId, newerRegister);
  toWrite.procedures = add('procedures', [here.procedures, coming.procedures], ({ code }) => code, newer);
  toWrite.remarks = add('remarks', [here.remarks, coming.remarks], byId, newer);
  return { parts, toWrite };
}

/** Settings are those of the file; what was taught here and is not in the file stays. */
const JOIN_LOCAL: Record<LocalPart, Join<unknown>> = {
  // a ward's file does not say how this desk calls itself
  settings: (here, coming) => {
    const { deskName } = here as { deskName?: string };
    return { ...(deskName && { deskName }), ...(coming as object) };
  },
  portals: (here, coming) => {
    const [mine, others] = [here, coming].map((portals) => (portals as Taught).descriptions ?? []);
    const ids = new Set(others?.map(({ id }) => id));
    const rest = mine?.filter(({ id }) => !ids.has(id)) ?? [];
    return { ...(coming as Taught), descriptions: [...(others ?? []), ...rest] };
  },
  // nobody is lost; who is at work here is known here
  people: (here, coming) => {
    const [mine, others] = [here, coming] as Partial<People>[];
    return { ...mine, names: [...new Set([...(mine?.names ?? []), ...(others?.names ?? [])])] };
  },
  wardTargets: (_, coming) => coming,
  collector: (here, coming) => {
    const [mine, other] = [here, coming] as { endpoint: string; onlyAsked?: string }[];
    const isSame = mine?.endpoint === other?.endpoint;
    return { ...(isSame && mine?.onlyAsked && { onlyAsked: mine.onlyAsked }), ...other };
  },
  published: (here, coming) => (whenOf(coming) > whenOf(here) ? coming : here),
  // of one that is in both, that of the file
  answerDrafts: (here, coming) => {
    const others = coming as AnswerDraft[];
    const ids = new Set(others.map(({ id }) => id));
    return [...others, ...(here as AnswerDraft[]).filter(({ id }) => !ids.has(id))];
  },
  // learnt anew by itself with each page that is seen
  usual: (here) => here,
  // else people would be told again what they know
  toldUntil: (here, coming) => (new Date(String(coming)) > new Date(String(here)) ? coming : here),
};

const whenOf = (published: unknown) => new Date((published as { at: string }).at).getTime();

interface Taught {
  descriptions?: { id: string }[];
}

const newer = <Entry extends { at: Date }>(here: Entry, coming: Entry): Entry =>
  coming.at > here.at ? coming : here;

const newerRegister: Join<StoredRegister> = (here, coming) =>
  coming.importedAt > here.importedAt ? coming : here;

const joinLists: Join<SeenList> = (here, coming) => {
  const [older, newer] = coming.readAt > here.readAt ? [here, coming] : [coming, here];
  const seen = new Map(older.seen);
  for (const [code, at] of newer.seen) seen.set(code, at);
  return { ...newer, seen };
};

const eventText = ({ id: _, ...event }: NoticedEvent & { id?: number }): string => textOf(event);

/** The same text for the same content, whatever the order in which it was written. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (name, inner: unknown) => {
      if (name === 'id' && typeof inner === 'number') return undefined;
      if (inner instanceof Map) return [...inner].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
