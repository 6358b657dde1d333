import { compareProcedures, type ProcedureChange } from './compare-procedures';
import { nameKey } from './name-key';
import type { Procedure } from './procedure';

/** One procedure in both registers, or one that stands in the place of another, and what is different. */
export interface ChangedProcedure {
  before: Procedure;
  after: Procedure;
  changes: ProcedureChange[];
}

/** What a register has that another has not. Each procedure of both stands in one of these just once. */
export interface RegisterComparison {
  /** No longer there. */
  abolished: Procedure[];
  added: Procedure[];
  /** Under a new code: the new one says so, or it is the only new one of that very name. */
  replaced: ChangedProcedure[];
  changed: ChangedProcedure[];
  /** How many are as they were. */
  same: number;
}

/** Compares the procedures in use with those of another register, which would take their place. */
export function compareRegisters(
  before: readonly Procedure[],
  after: readonly Procedure[],
): RegisterComparison {
  const known = new Map(before.map((procedure) => [procedure.code, procedure]));
  const coming = new Set(after.map(({ code }) => code));
  const changed: ChangedProcedure[] = [];
  let same = 0;
  for (const fresh of after) {
    const old = known.get(fresh.code);
    if (!old) continue;
    const changes = compareProcedures(old, fresh);
    if (changes.length > 0) changed.push({ before: old, after: fresh, changes });
    else same++;
  }
  const gone = before.filter(({ code }) => !coming.has(code));
  const added = after.filter(({ code }) => !known.has(code));
  const replaced = pairReplaced(gone, added);
  const paired = new Set(replaced.flatMap((pair) => [pair.before.code, pair.after.code]));
  return {
    abolished: gone.filter(({ code }) => !paired.has(code)),
    added: added.filter(({ code }) => !paired.has(code)),
    replaced,
    changed,
    same,
  };
}

function pairReplaced(gone: Procedure[], added: Procedure[]): ChangedProcedure[] {
  const left = new Set(gone);
  return added.flatMap((after) => {
    const before =
      [...left].find(({ code }) => after.replaces?.includes(code)) ?? onlyOfThatName(after, gone, added);
    if (!before || !left.delete(before)) return [];
    return { before, after, changes: compareProcedures(before, after) };
  });
}

/** Where several have the name, which stands for which cannot be told. */
function onlyOfThatName({ name }: Procedure, gone: Procedure[], added: Procedure[]): Procedure | undefined {
  const key = nameKey(name);
  const hasName = (procedure: Procedure) => nameKey(procedure.name) === key;
  const [old, another] = gone.filter(hasName);
  return another || added.filter(hasName).length > 1 ? undefined : old;
}
