import type { AnswersDatabase } from './database/tables';

export interface Unit {
  id: string;
  name: string;
  origins: string[];
}

/** @returns the units among these ids that are known */
export async function findUnits(db: AnswersDatabase, ids: readonly string[]): Promise<Map<string, Unit>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('unit')
    .leftJoin('unit_origin', 'unit_origin.unit', 'unit.id')
    .select(['unit.id', 'unit.name', 'unit_origin.origin'])
    .where('unit.id', 'in', [...new Set(ids)])
    .orderBy('unit_origin.origin')
    .execute();
  const units = new Map<string, Unit>();
  for (const { id, name, origin } of rows) {
    const unit = units.get(id) ?? { id, name, origins: [] };
    if (origin !== null) unit.origins.push(origin);
    units.set(id, unit);
  }
  return units;
}

/**
 * Adds a unit, or changes it where it is there: what is not given stays as it is, origins that are given replace the old.
 * @returns the unit as it is now; undefined where it is new and has no name
 */
export async function addUnit(
  db: AnswersDatabase,
  { id, name, origins }: { id: string; name?: string; origins?: readonly string[] },
): Promise<Unit | undefined> {
  const newName = name ?? (await findUnits(db, [id])).get(id)?.name;
  if (newName === undefined) return undefined;
  await db.transaction().execute(async (change) => {
    await change
      .insertInto('unit')
      .values({ id, name: newName })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: newName }))
      .execute();
    if (origins === undefined) return;
    await change.deleteFrom('unit_origin').where('unit', '=', id).execute();
    if (origins.length > 0) {
      const values = [...new Set(origins)].map((origin) => ({ unit: id, origin }));
      await change.insertInto('unit_origin').values(values).execute();
    }
  });
  return (await findUnits(db, [id])).get(id);
}

/** @returns the units whose origins these are; an origin of none is left out */
export async function findOrigins(
  db: AnswersDatabase,
  origins: readonly string[],
): Promise<Map<string, string[]>> {
  const units = new Map<string, string[]>();
  if (origins.length === 0) return units;
  const rows = await db
    .selectFrom('unit_origin')
    .selectAll()
    .where('origin', 'in', [...new Set(origins)])
    .execute();
  for (const { unit, origin } of rows) units.set(origin, [...(units.get(origin) ?? []), unit]);
  return units;
}
