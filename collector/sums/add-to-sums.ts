import type { Transaction } from 'kysely';
import type { AnswerSumTable, ResponseTable, Tables } from '../database/tables';
import { FACETS, isFlagged, nameInFacet, SPANS, type Span } from './facets';

/** Rows a statement: eight values each, and SQLite takes 32,766. */
const PER_STATEMENT = 1000;

const spans = Object.keys(SPANS) as Span[];

function sumRows(rows: readonly ResponseTable[]): AnswerSumTable[] {
  const sums = new Map<string, AnswerSumTable>();
  for (const row of rows) {
    const flagged = isFlagged(row);
    for (const facet of FACETS) {
      const name = nameInFacet(facet, row);
      for (const span of spans) {
        const period = row.submitted_on.slice(0, SPANS[span]);
        const key = [row.unit, facet, period, flagged, row.answers, name].join('\n');
        const sum = sums.get(key);
        if (sum) sum.n++;
        else
          sums.set(key, { unit: row.unit, facet, span, period, name, flagged, answers: row.answers, n: 1 });
      }
    }
  }
  // One order for all, so that two transactions with the same sums cannot wait for each other.
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}

/** Adds new answers to the sums, in the transaction that stores them. */
export async function addToSums(change: Transaction<Tables>, rows: readonly ResponseTable[]): Promise<void> {
  const sums = sumRows(rows);
  for (let i = 0; i < sums.length; i += PER_STATEMENT) {
    await change
      .insertInto('answer_sum')
      .values(sums.slice(i, i + PER_STATEMENT))
      .onConflict((conflict) =>
        conflict
          .columns(['unit', 'facet', 'span', 'period', 'name', 'flagged', 'answers'])
          .doUpdateSet(({ eb, ref }) => ({ n: eb('answer_sum.n', '+', ref('excluded.n')) })),
      )
      .execute();
  }
}
