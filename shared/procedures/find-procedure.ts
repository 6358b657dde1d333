import { foldText } from '../text/fold-text';
import type { Procedure } from './procedure';

const CODE = /\b\d\.\d{6}\b/;
/** What stands before a name in one place and not in another. */
const OPENING = /^(?:ten )?thu tuc(?: hanh chinh)?:? /;

const keyOf = (name: string) =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(OPENING, '');

/**
 * The procedure that a page names, by its national code or by its whole name, marks and case aside. Undefined where it is
 * not known, or where several have the name: the papers of another would be worse than none.
 */
export function findProcedure(procedures: readonly Procedure[], shown: string): Procedure | undefined {
  const code = CODE.exec(shown)?.[0];
  if (code) return procedures.find((procedure) => procedure.code === code);
  const key = keyOf(shown);
  const [found, another] = procedures.filter(({ name }) => keyOf(name) === key);
  return another ? undefined : found;
}
