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

/** Different answers that are remembered, each of a kilobyte: of the thousands that there can be few are usual. */
const REMEMBERED = 2_000;
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
  `${unit}\0${facet}\0${span}\0${period}\0${name}`;

/** By each facet the shortest span of which there are sums. */
const SHORTEST = (Object.keys(FACETS) as Facet[]).flatMap((facet) => {
  const span = FACETS[facet].at(-1);
  return span ? [{ facet, span }] : [];
});

/** Sums as they follow from answers, by facet and span. */
export class SumCollection {
  readonly #sums = new Map<string, CollectedSum>();

  /** Adds one answer to the sums of the shortest spans that it belongs to: `addUp` makes the longer ones of these. */
  add(answer: SummedFields): void {
    for (const { facet, span } of SHORTEST) {
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

  /** Makes the sums of the longer spans; once, when all answers are added. */
  addUp(): void {
    for (const sum of this.list()) {
      for (const span of FACETS[sum.facet]) {
        if (span !== sum.span) this.addSum({ ...sum, span, period: periodOf(sum.period, span) });
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

  get size(): number {
    return this.#sums.size;
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
