import { DAY_MS } from '../../shared/working-time/viet-nam-day';
import type { DateOrder } from './descriptions/portal-description';
import { DATE_FIELDS, type DateField, type PageDossier, type ReadingProblem } from './page-reading';
import type { Sighting } from './sighting';
import type { Facts } from './texts/facts';
import { type DateReading, readDateTime, readWithoutYear } from './texts/read-date-time';
import type { PortalWords } from './words/portal-words';
import type { FactLabel } from './words/words';

const PROBLEM_TEXTS = {
  impossible: 'ngày không có thật',
  implausible: 'ngày quá xa hiện tại',
  several: 'có nhiều ngày trong một ô',
  unreadable: 'không đọc được ngày',
  future: 'ngày kết thúc chưa tới',
};

/**
 * Deadlines from the one that counts most: the new appointment, the appointment, a term that is a date, a personal or
 * step deadline.
 */
const DEADLINES: FactLabel[] = ['rescheduledDueAt', 'dueAt', 'term', 'stepDueAt'];

const DATE_LABELS: Record<DateField, FactLabel[]> = {
  submittedAt: ['submittedAt'],
  receivedAt: ['receivedAt'],
  dueAt: DEADLINES,
  finishedAt: ['finishedAt'],
};

/** What stands where a value is missing. */
const EMPTY =
  /^(?:[-–—_./\s…]*|chưa cập nhật|chưa có|không có|chưa xác định|đang cập nhật|không|n\/a|null|undefined|trống|0?0\D0?0\D0000|0000-00-00[\d: ]*|0?1\D0?1\D0001[\d: ]*)$/i;

const EMPTY_LENGTH = 20;

/** What a page says of a dossier under a label; undefined where it is shown empty. */
function shown(facts: Facts, label: FactLabel): string | undefined {
  const text = facts[label];
  if (!text || (text.length <= EMPTY_LENGTH && EMPTY.test(text))) return undefined;
  return text;
}

/** What a finish is called that is only expected: `Dự kiến 17/11/2026`. */
const PLANNED = /dự kiến|dự định|expected|planned/i;

/** What is still to come has not been: a portal may keep the day of its plan where the finish is looked for. */
const problemOf = (name: DateField, at: Date, now: Date) =>
  name === 'finishedAt' && at > now ? 'future' : undefined;

/** Days within which a day lies that has been, where no year is told. */
const LAST_YEAR = 364;

/** The date in a text; of one without a year a deadline is after the dossier came in, any other day has been. */
function readDay(
  text: string,
  name: DateField,
  { receivedAt, submittedAt }: PageDossier,
  now: Date,
  order: DateOrder | undefined,
): DateReading | undefined {
  const reading = readDateTime(text, now, order);
  if (!reading || !('problem' in reading) || reading.problem !== 'unreadable') return reading;
  const first =
    name === 'dueAt' ? (receivedAt ?? submittedAt)?.getTime() : now.getTime() - LAST_YEAR * DAY_MS;
  // a day without a time is its midnight
  return (first && readWithoutYear(text, now, new Date(first - DAY_MS), order)) || reading;
}

/** Makes a dossier of its texts; dates that cannot be are problems, not values. */
export function makeDossier(
  { code, element, facts, badgeCell }: Sighting,
  isFeedback: boolean,
  { words, dateOrder }: PortalWords,
  now: Date,
  problems: ReadingProblem[],
): PageDossier {
  const dossier: PageDossier = { code, element, ...(badgeCell && { badgeCell }) };
  for (const name of ['procedure', 'field', 'step', 'officer', 'status'] as const) {
    const text = shown(facts, name);
    if (text) dossier[name] = text;
  }
  const work = shown(facts, 'weakProcedure');
  if (!dossier.procedure && !isFeedback && work && words.beginsAsProcedure(work)) dossier.procedure = work;
  for (const name of DATE_FIELDS) {
    // the first text that speaks of a date decides, even when it cannot be read: another deadline would be a wrong one
    for (const label of DATE_LABELS[name]) {
      const text = shown(facts, label);
      if (name === 'finishedAt' && text && PLANNED.test(text)) continue;
      const reading = text && readDay(text, name, dossier, now, dateOrder);
      if (!reading) continue;
      const problem = 'problem' in reading ? reading.problem : problemOf(name, reading.at, now);
      if (!('problem' in reading) && !problem) {
        dossier[name] = reading.at;
        dossier.precision ??= {};
        dossier.precision[name] = reading.precision;
      } else if (label === 'term') continue;
      else if (problem) problems.push({ code, field: name, text: `${PROBLEM_TEXTS[problem]}: ${text}` });
      break;
    }
  }
  const stage = dossier.status && words.likelyStage(dossier.status);
  if (stage) dossier.stage = stage;
  const channel = facts.channel && words.channel(facts.channel);
  if (channel) dossier.channel = channel;
  const supplements =
    facts.supplements && /^(\d{1,2})(?: lần| ?\/ ?\d+| times?)?$/.exec(facts.supplements)?.[1];
  if (supplements) dossier.supplements = Number(supplements);
  return dossier;
}
