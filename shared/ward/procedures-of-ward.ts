import type { Procedure } from '../procedures/procedure';
import type { WardFile } from './ward-file';

/** The procedures that a unit takes, in the order of the register. */
export function proceduresOfWard(
  { procedures: choice }: Pick<WardFile, 'procedures'>,
  register: readonly Procedure[],
): Procedure[] {
  const { units, without = [] } = choice ?? {};
  return register.filter(
    (procedure) =>
      !without.includes(procedure.code) &&
      // one that names no unit is not known to be somebody else's
      (!units || procedure.units.length === 0 || procedure.units.some((unit) => units.includes(unit))),
  );
}
