import { CODE_IN_TEXT, nameKey } from './name-key';
import type { Paper, PaperCase, Procedure } from './procedure';

/**
 * The procedures that a portal's page means: the one whose code stands in the name, else all of that very name (provinces
 * publish procedures of the same name). None where nothing is sure.
 */
export function findByName(procedures: readonly Procedure[], shown: string): Procedure[] {
  const [code] = CODE_IN_TEXT.exec(shown) ?? [];
  const byCode = procedures.filter((procedure) => procedure.code === code);
  if (byCode.length > 0) return byCode;
  const key = nameKey(shown);
  return key === '' ? [] : (byName(procedures).get(key) ?? []);
}

const known = new WeakMap<readonly Procedure[], Map<string, Procedure[]>>();

/** Procedures by the key of their name, made once for a register: to fold hundreds of names takes longer than to look one up. */
function byName(procedures: readonly Procedure[]): Map<string, Procedure[]> {
  let found = known.get(procedures);
  if (!found) {
    found = new Map();
    for (const procedure of procedures) {
      const key = nameKey(procedure.name);
      found.set(key, [...(found.get(key) ?? []), procedure]);
    }
    known.set(procedures, found);
  }
  return found;
}

/** A case with those of its papers that have a name. */
interface NamedCase extends Omit<PaperCase, 'papers'> {
  papers: (Omit<Paper, 'name'> & { name: string })[];
}

/** Papers that have a name, by case, each once in its case. */
export const namedPapers = ({ cases }: Procedure): NamedCase[] =>
  cases.flatMap((one) => {
    const papers = new Map(
      one.papers.flatMap(({ name, ...numbers }) =>
        name === null ? [] : [[name, { name, ...numbers }] as const],
      ),
    );
    return papers.size > 0 ? [{ ...one, papers: [...papers.values()] }] : [];
  });
