import type { Procedure } from './procedure';

/**
 * A register with procedures that were read elsewhere, each in the place of the register's own unless that is newer; those
 * that the register does not have come to it.
 */
export function mergeTaken(register: readonly Procedure[], taken: readonly Procedure[]): Procedure[] {
  const newer = new Map(taken.map((procedure) => [procedure.code, procedure]));
  const merged = register.map((procedure) => {
    const other = newer.get(procedure.code);
    newer.delete(procedure.code);
    return other && other.asOf >= procedure.asOf ? other : procedure;
  });
  return [...merged, ...newer.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
