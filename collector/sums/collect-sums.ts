import { type AnswerSums, addSums, sumOne } from '../../shared/satisfaction/answer-sums';
import { answersSchema } from '../../shared/satisfaction/response-schema';
import type { AnswerSumTable, ResponseTable } from '../database/tables';
import { FACETS, type Facet, periodOf } from './facets';

/** What of an answer is summed. */
export type SummedFields = Pick<
  ResponseTable,
  'unit' | 'submitted_on' | 'channel' | 'desk' | 'procedure' | 'flags' | 'answers'
>;

export const SUMMED_FIELDS = [
  'unit',
  'submitted_on',
  'channel',
  'desk',
  'procedure',
  'flags',
  'answers',
] as const satisfies (keyof SummedFields)[];

/** By what one sum is known. */
type SumKey = Omit<AnswerSumTable, 'flagged' | 'sums'>;

/** One sum: a row of `AnswerSumTable` with its numbers at hand. */
export interface CollectedSum extends SumKey {
  flagged: number;
  sums: AnswerSums;
}

/** An answer with any flag is suspicious. Flags are JSON. */
export const isFlagged = ({ flags }: Pick<ResponseTable, 'flags'>): boolean =>
  flags !== null && flags !== '[]';

/** Different answers that are remembered: all that five questions can have, with room. */
const REMEMBERED = 10_000;
const remembered = new Map<string, AnswerSums>();

/** The sums of one answer as it is kept; not to be changed. */
export function readAnswers(answers: string): Readonly<AnswerSums> {
  const known = remembered.get(answers);
  if (known) return known;
  const sums = sumOne(answersSchema.parse(JSON.parse(answers)));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(answers, sums);
  return sums;
}

const keyOf = ({ unit, facet, span, period, name }: SumKey) =>
  [unit, facet, span, period, name].join('\u0000');

/** Sums as they follow from answers, by facet and span. */
export class SumCollection {
  readonly #sums = new Map<string, CollectedSum>();

  /** Adds one answer to each sum that it belongs to. */
  add(answer: SummedFields): void {
    for (const facet of Object.keys(FACETS) as Facet[]) {
      for (const span of FACETS[facet]) {
        const sum = this.#find({
          unit: answer.unit,
          facet,
          span,
          period: periodOf(answer.submitted_on, span),
          name: answer[facet] ?? '',
        });
        if (isFlagged(answer)) sum.flagged++;
        else addSums(sum.sums, readAnswers(answer.answers));
      }
    }
  }

  /** Adds a sum of other answers to that of the same key. */
  addSum({ flagged, sums, ...key }: CollectedSum): void {
    const sum = this.#find(key);
    sum.flagged += flagged;
    addSums(sum.sums, sums);
  }

  /** Takes out the sum of the same key. */
  take(key: SumKey): CollectedSum | undefined {
    const sum = this.#sums.get(keyOf(key));
    this.#sums.delete(keyOf(key));
    return sum;
  }

  list(): CollectedSum[] {
    return [...this.#sums.values()];
  }

  #find(key: SumKey): CollectedSum {
    const name = keyOf(key);
    const known = this.#sums.get(name);
    if (known) return known;
    const sum = { ...key, flagged: 0, sums: {} };
    this.#sums.set(name, sum);
    return sum;
  }
}
