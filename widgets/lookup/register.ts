import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';
import { buildIndex, type Index, search } from '../../shared/procedures/search';

/** A loaded file, ready to be searched. */
export interface Register {
  source: string;
  asOf: string;
  /** Ordered by field, then name. */
  procedures: Procedure[];
  byCode: ReadonlyMap<string, Procedure>;
  /** Names that several procedures have. */
  sharedNames: ReadonlySet<string>;
  index: Index;
}

export function makeRegister({ source, asOf, procedures: unordered }: ProceduresFile): Register {
  const { compare } = new Intl.Collator('vi');
  const procedures = [...unordered].sort(
    (a, b) => compare(a.field ?? '', b.field ?? '') || compare(a.name, b.name) || compare(a.code, b.code),
  );
  const seen = new Set<string>();
  const sharedNames = new Set<string>();
  for (const { name } of procedures) (seen.has(name) ? sharedNames : seen).add(name);
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  return { source, asOf, procedures, byCode, sharedNames, index: buildIndex(procedures) };
}

/** What a query finds, best first; without a query everything. */
export function findProcedures({ procedures, byCode, index }: Register, query: string): Procedure[] {
  if (query.trim() === '') return procedures;
  return search(index, query, Number.POSITIVE_INFINITY).flatMap(({ code }) => byCode.get(code) ?? []);
}
