import type { BilingualText } from '../../text/bilingual-text';
import type { WorkCalendar } from '../../working-time';
import type { DayRange } from '../../working-time/month';
import { dayOfInstant, readDay, startOfDay } from '../../working-time/viet-nam-day';
import type { Dossier } from '../log/dossier';
import { logUntil } from '../log/log-until';
import type { Rule } from '../rule-set/rule';
import { NATIONAL_RULES } from '../rule-set/rules';
import evaluation from '../rules/evaluation-2018.json';
import { outcomeOf } from './dossier-outcome';
import type { EvaluationFacts, Score } from './evaluation-facts';
import { scoreDossier, scoreFeedback, scoreOnline } from './score-dossier';

/** What is evaluated, over a period (days YYYY-MM-DD, both included). */
export interface EvaluationRequest extends DayRange {
  dossiers: readonly Dossier[];
  /** With subject `feedback`. */
  feedback: readonly Dossier[];
  facts: EvaluationFacts;
  calendar: WorkCalendar;
  now: Date;
  rules?: readonly Rule[];
}

/** One index: its score 0…2, or why there is none. */
interface EvaluatedIndex {
  number: number;
  id: string;
  name: BilingualText;
  score?: number;
  missing?: BilingualText;
}

/** The evaluation of how procedures are handled. */
export interface Evaluation {
  indices: EvaluatedIndex[];
  /** Number of dossiers finished in the period. */
  n: number;
  /** 0…18, and its band: only where no index is missing. */
  total?: number;
  band?: BilingualText;
  basis: string;
  note: BilingualText;
}

/**
 * The nine indices of Thông tư 01/2018/TT-VPCP for the dossiers finished in a period; what was refused before it was
 * received is not among them. The bands of single officials (Điều 15 khoản 3) are left out: no log says whose a dossier is. An index of dossiers is the sum of
 * their scores over their number, rounded to one decimal (Điều 15 khoản 2); where one dossier lacks what it needs the
 * index is missing, never guessed.
 * @throws RangeError where a day does not exist
 */
export function evaluateHandling(request: EvaluationRequest): Evaluation {
  const { facts, calendar, now, rules = NATIONAL_RULES } = request;
  const period = { start: readDay(request.from), end: readDay(request.to) };
  const asOf = new Date(Math.min(startOfDay(period.end + 1), now.getTime()));
  const last = new Date(Math.min(startOfDay(period.end + 1) - 1, now.getTime()));
  const source = { rules, calendar, now: asOf };
  const cut = (dossiers: readonly Dossier[]) => dossiers.map((dossier) => logUntil(dossier, last));
  const finished = cut(request.dossiers).filter((dossier) => {
    const ended = outcomeOf(dossier, source).clock?.ended;
    return ended !== undefined && isIn(ended, period);
  });
  const scores = finished.map((dossier) => scoreDossier(dossier, facts, source));
  const mean = (index: keyof (typeof scores)[number]) => meanOf(scores.map((score) => score[index]));
  const found: Record<string, Pick<EvaluatedIndex, 'score' | 'missing'>> = {
    'total-time': mean('totalTime'),
    'agency-time': mean('agencyTime'),
    contacts: mean('contacts'),
    agencies: mean('agencies'),
    'one-stop': given(facts.oneStop),
    publication: given(facts.publication),
    attitude: mean('attitude'),
    feedback: given(
      scoreFeedback(cut(request.feedback), source, (ended) => dayOfInstant(ended.getTime()) >= period.start),
    ),
    online: given(scoreOnline(finished, facts.onlineProcedures, scores)),
  };
  const indices = evaluation.indices.map((index) => ({ ...index, ...found[index.id] }));
  const total = totalOf(indices);
  return {
    indices,
    n: finished.length,
    ...(total !== undefined && { total, band: evaluation.bands.find(({ from }) => total >= from)?.name }),
    basis: evaluation.basis,
    note: evaluation.note,
  };
}

const isIn = (at: Date, { start, end }: { start: number; end: number }): boolean => {
  const day = dayOfInstant(at.getTime());
  return day >= start && day <= end;
};

const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

function meanOf(scores: (Score | undefined)[]): Pick<EvaluatedIndex, 'score' | 'missing'> {
  const known = scores.filter((score) => score !== undefined);
  if (scores.length === 0) return { missing: NO_DOSSIER };
  if (known.length < scores.length) return { missing: lacking(scores.length - known.length, scores.length) };
  return { score: roundToTenth(known.reduce<number>((sum, score) => sum + score, 0) / known.length) };
}

const given = (score: Score | undefined): Pick<EvaluatedIndex, 'score' | 'missing'> =>
  score === undefined ? { missing: NOT_GIVEN } : { score };

function totalOf(indices: EvaluatedIndex[]): number | undefined {
  let total = 0;
  for (const { score } of indices) {
    if (score === undefined) return undefined;
    total += score;
  }
  return roundToTenth(total);
}

const NO_DOSSIER: BilingualText = {
  vi: 'Chưa đủ dữ liệu: không có hồ sơ xong trong kỳ',
  en: 'Not enough data: no dossier was finished in the period',
};
const NOT_GIVEN: BilingualText = { vi: 'Chưa đủ dữ liệu', en: 'Not enough data' };

const lacking = (count: number, of: number): BilingualText => ({
  vi: `Chưa đủ dữ liệu: thiếu ở ${count}/${of} hồ sơ`,
  en: `Not enough data: missing for ${count} of ${of} dossiers`,
});
