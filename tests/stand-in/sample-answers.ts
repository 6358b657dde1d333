import { findQuestionnaire } from '../../shared/satisfaction/questionnaires';
import type { Channel, SurveyResponse } from '../../shared/satisfaction/response';
import { formatDay, parseDay, weekdayOfDay } from '../../shared/working-time/viet-nam-day';
import terms from './portal/procedures.json';
import { type SeededRandom, seededRandom } from './seeded-random';

const QUESTIONNAIRE = 'sipas-2025@1';
const PURPOSE = 'purpose@1';

/** How often a question is answered 5, 4, 3, 2 and 1, in percent; the last answer gets the rest. */
const SHARES: Record<string, [five: number, four: number, three: number, two: number]> = {
  access: [44, 40, 11, 4],
  procedures: [38, 42, 13, 5],
  staff: [55, 34, 8, 2],
  results: [46, 38, 11, 4],
  feedback: [29, 42, 19, 7],
};
/** Of a hundred questions so many are passed over. */
const PASSED_OVER = 4;

/** Channels as often as they are used. */
const CHANNELS_IN_USE: Channel[] = [
  'kiosk',
  'kiosk',
  'kiosk',
  'kiosk',
  'qr',
  'qr',
  'qr',
  'web',
  'web',
  'paper',
];
const DESKS = ['Quầy 1', 'Quầy 2', 'Quầy 3'];

interface Options {
  /** One seed is for one unit: the ids come from the seed. */
  unit: string;
  /** First and last day, YYYY-MM-DD, both included. */
  from: string;
  to: string;
  seed: number;
  count: number;
}

/**
 * Invented answers of a ward, spread evenly over the days in which its counter is open. The same options give the same
 * answers, and another range or count under the same seed never gives another content to an id, so that a unit can be
 * filled again on a later day. None has a comment. Every answer would be taken by the collector.
 * @throws RangeError where a day is not a date or the range holds no day from Monday to Friday
 */
export function makeSampleResponses({ unit, from, to, seed, count }: Options): SurveyResponse[] {
  const days = counterDays(from, to);
  return Array.from({ length: count }, (_, index) => {
    const day = days[index % days.length] ?? Number.NaN;
    const nthOfDay = Math.floor(index / days.length);
    return makeResponse(unit, formatDay(day), seededRandom(seed * 1_000_003 + day * 1_009 + nthOfDay));
  });
}

function counterDays(from: string, to: string): number[] {
  const [first, last] = [from, to].map(parseDay);
  if (first === undefined || last === undefined)
    throw new RangeError(`not a range of days: ${from} to ${to}`);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const open = days.filter((day) => weekdayOfDay(day) < 5);
  if (open.length === 0) throw new RangeError(`no day from Monday to Friday between ${from} and ${to}`);
  return open;
}

function makeResponse(unit: string, submittedOn: string, random: SeededRandom): SurveyResponse {
  const channel = random.pick(CHANNELS_IN_USE);
  return {
    id: makeId(random),
    unit,
    questionnaire: QUESTIONNAIRE,
    purposeVersion: PURPOSE,
    answers: makeAnswers(random),
    lang: random.between(1, 50) === 1 ? 'en' : 'vi',
    channel,
    ...(channel === 'kiosk' && { desk: random.pick(DESKS) }),
    ...(random.between(1, 3) > 1 && { procedure: random.pick(terms.procedures).code }),
    submittedOn,
    seconds: random.between(14, 150),
  };
}

function makeAnswers(random: SeededRandom): Record<string, number | null> {
  const questions = findQuestionnaire(QUESTIONNAIRE)?.questions ?? [];
  const answers = questions.map(({ id }) => [id, makeAnswer(SHARES[id] ?? [40, 40, 12, 5], random)] as const);
  // Nobody sends an empty survey
  if (answers.every(([, answer]) => answer === null)) return makeAnswers(random);
  return Object.fromEntries(answers);
}

function makeAnswer(shares: readonly number[], random: SeededRandom): number | null {
  if (random.between(1, 100) <= PASSED_OVER) return null;
  let left = random.between(1, 100);
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left <= 0) return 5 - index;
  }
  return 1;
}

/** A UUID of version 4 from the seed. */
function makeId(random: SeededRandom): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => random.between(0, 15).toString(16)).join('');
  const variant = random.pick(['8', '9', 'a', 'b']);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}
