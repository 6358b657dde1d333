import { type RawBuilder, sql } from 'kysely';
import type { ResponseTable } from '../database/tables';

/** By what answers are summed: all together, or by a field of the form. `''` stands for a field that was left out. */
export const FACETS = ['all', 'desk', 'procedure', 'channel'] as const;
export type Facet = (typeof FACETS)[number];

/** How long a sum is, with the number of characters of a day (YYYY-MM-DD) that name it. */
export const SPANS = { day: 10, month: 7 } as const;
export type Span = keyof typeof SPANS;

/** By which name an answer is summed. */
export const sqlNameInFacet = (facet: Facet): RawBuilder<string> =>
  facet === 'all' ? sql`''` : sql`coalesce(${sql.ref(facet)}, '')`;

/** An answer with any flag is suspicious. Flags are JSON. */
export const isFlagged = ({ flags }: Pick<ResponseTable, 'flags'>): boolean =>
  flags !== null && flags !== '[]';

/** The same in SQL. */
export const SQL_IS_FLAGGED = sql<number>`case when flags is null or flags = '[]' then 0 else 1 end`;
