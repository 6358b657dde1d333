import { one, type Reader } from './part-reader';
import type { Part, PartValue } from './phrase-part';
import { type Phrase, quote, skipAll, skipAny, wordAt } from './phrase-words';
import { readEventTime } from './read-event';
import { readEdge, readEvery, readReports, readTimes, readWorkingDays } from './read-every';
import { readFebruary, settleFebruary } from './read-february';
import type { Found } from './read-number';
import { readBarePoint, readDeadline, readPartOfMonth, readRange, readVague } from './read-span';
import { readWeekdays } from './read-weekday';
import { CONTINUOUS_WORDS } from './schedule-words';
import { skipDocumentNumber } from './skip-document-number';

const readEventPart: Reader = (phrase, at) => {
  const found = readEventTime(phrase, at);
  return found && one(found.value, found.next);
};

const readContinuous: Reader = (phrase, at) => {
  const next = skipAny(phrase, at, CONTINUOUS_WORDS);
  return next === undefined ? undefined : one({ part: 'rule', rule: { kind: 'continuous' } }, next);
};

const SESSIONS = ['moi buoi', 'hang buoi', 'tung buoi', 'cac buoi lam viec', 'buoi lam viec'];

const readSession: Reader = (phrase, at) => {
  const start = skipAll(phrase, at, ['dinh ky', 'vao', 'dau', 'cuoi', 'dau gio', 'cuoi gio']);
  const next = skipAny(phrase, start, SESSIONS);
  if (next === undefined) return undefined;
  return one({ part: 'rule', rule: { kind: 'each-session' } }, skipAny(phrase, next, ['lam viec']) ?? next);
};

const readDocument: Reader = (phrase, at) => {
  const next = skipDocumentNumber(phrase, at);
  return next === undefined ? undefined : { value: [], next };
};

const readSign: Reader = (phrase, at) => {
  const word = wordAt(phrase, at);
  if (word === ',') return one({ part: 'comma' }, at + 1);
  return ['.', ';', '+', '•', '*', '-', '–'].includes(word) ? one({ part: 'break' }, at + 1) : undefined;
};

/** The first that can read what stands at a place has it: what says more stands first. */
const READERS: Reader[] = [
  readDocument,
  readFebruary,
  readEventPart,
  readContinuous,
  readSession,
  readTimes,
  readWorkingDays,
  readRange,
  readEdge,
  readWeekdayList,
  readDeadline,
  readPartOfMonth,
  readVague,
  readEvery,
  readReports,
  readBarePoint,
  readSign,
];

function readWeekdayList(phrase: Phrase, at: number): Found<PartValue[]> | undefined {
  return readWeekdays(phrase, at);
}

/** Everything of a phrase that says when, in order. */
export function readParts(phrase: Phrase, year: number): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < phrase.words.length; ) {
    const found = READERS.reduce<Found<PartValue[]> | undefined>(
      (known, reader) => known ?? reader(phrase, at, year),
      undefined,
    );
    const next = found && found.next > at ? found.next : at + 1;
    for (const value of found?.value ?? []) parts.push({ ...value, from: at, to: next });
    at = next;
  }
  return settleFebruary(parts);
}

export const quotePart = (phrase: Phrase, { from, to }: Part): string => quote(phrase, from, to);
