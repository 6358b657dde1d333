import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { findByName } from '../../../shared/procedures/find-by-name';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { DayRange } from '../../../shared/working-time/month';
import { readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';

/** A procedure by the name under which pages show it. */
interface SeenProcedure {
  name: string;
  /** Its codes in the register; several procedures may have one name. */
  codes: string[];
  /** Dossiers received in the period. */
  dossiers: number;
}

/** How the procedures of which dossiers came in the period are used online. */
export interface OnlineUse {
  /** Offered online by the register, and used so. */
  used: SeenProcedure[];
  /** Offered online by the register, without an online dossier yet. */
  unused: SeenProcedure[];
  /** Not offered online by the register. */
  notOffered: SeenProcedure[];
  /** Not in the register by that name, or its channel is not known: of these it cannot be told. */
  unsure: SeenProcedure[];
  /** How many procedures of the register may be filed online; which of them the ward handles it does not say. */
  offeredInRegister: number;
  /** Day of the register, YYYY-MM-DD. */
  asOf: string;
}

/**
 * Sorts the procedures of the dossiers received in a period by whether they may be filed online and have been. Procedures
 * without any dossier are not told of: no register says which ones a ward handles.
 */
export function findUnusedOnline(
  dossiers: readonly SeenDossier[],
  { from, to }: DayRange,
  { procedures, asOf }: { procedures: readonly Procedure[]; asOf: string },
): OnlineUse {
  const [start, end] = [startOfDay(readDay(from)), startOfDay(readDay(to) + 1)];
  const byName = new Map<string, SeenDossier[]>();
  for (const dossier of dossiers) {
    const at = (dossier.receivedAt ?? dossier.submittedAt)?.getTime();
    if (!dossier.procedure || at === undefined || at < start || at >= end) continue;
    byName.set(dossier.procedure, [...(byName.get(dossier.procedure) ?? []), dossier]);
  }
  const use: OnlineUse = {
    used: [],
    unused: [],
    notOffered: [],
    unsure: [],
    offeredInRegister: procedures.filter(isOffered).length,
    asOf,
  };
  const sorted = [...byName].sort(
    ([a, { length: n }], [b, { length: m }]) => m - n || a.localeCompare(b, 'vi'),
  );
  for (const [name, some] of sorted) {
    const found = findByName(procedures, name);
    const seen = { name, codes: found.map(({ code }) => code), dossiers: some.length };
    use[kindOf(found, some)].push(seen);
  }
  return use;
}

const isOffered = ({ channels }: Procedure): boolean => channels.some(({ channel }) => channel === 'online');

function kindOf(found: Procedure[], dossiers: SeenDossier[]): 'used' | 'unused' | 'notOffered' | 'unsure' {
  const offered = new Set(found.map(isOffered));
  if (offered.size !== 1) return 'unsure';
  if (offered.has(false)) return 'notOffered';
  if (dossiers.some(({ channel }) => channel === 'online')) return 'used';
  return dossiers.every(({ channel }) => channel !== undefined) ? 'unused' : 'unsure';
}
