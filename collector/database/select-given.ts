import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isPostgres } from './is-postgres';

/** The kinds of a column of given rows. */
export type ColumnKinds<Row> = { [name in keyof Row & string]: 'text' | 'integer' };

/**
 * Given rows as a part of a query (`select … from …`), sent as one JSON text: the statement is the same however many they
 * are, so that it is neither written nor planned anew for each number of rows.
 */
export function selectGiven<Tables, Row>(
  db: Kysely<Tables>,
  kinds: ColumnKinds<Row>,
  rows: readonly Row[],
): RawBuilder<Row> {
  const names = Object.keys(kinds) as (keyof Row & string)[];
  if (isPostgres(db)) {
    const columns = names.map((name) => sql`${sql.ref(name)} ${sql.raw(kinds[name])}`);
    return sql`select ${sql.join(names.map((name) => sql.ref(name)))}
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (${sql.join(columns)})`;
  }
  // places in a list, as their names need not be looked for; `where true` tells the parser that no join follows
  const list = rows.map((row) => names.map((name) => row[name]));
  return sql`select ${sql.join(names.map((_, place) => sql`value ->> ${sql.lit(place)}`))}
    from json_each(${JSON.stringify(list)}) where true`;
}
