import { findByName } from './find-by-name';
import type { Procedure } from './procedure';

/**
 * The procedure that a page names, by its national code or by its whole name, marks and case aside. Undefined where it is
 * not known, or where several have the name: the papers of another would be worse than none.
 */
export function findProcedure(procedures: readonly Procedure[], shown: string): Procedure | undefined {
  const [found, another] = findByName(procedures, shown);
  return another ? undefined : found;
}
