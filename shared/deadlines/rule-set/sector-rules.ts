import type { BilingualText } from '../../text/bilingual-text';
import type { AfterSupplement, Dossier, EventKind } from '../log/dossier';
import type { Confidence } from './rule';
import rows from './sector-rules.json';

/** What the portal's text on some procedures says of their term that differs from the general rules. */
export interface SectorRule {
  /** Codes of procedures. */
  procedures: string[];
  /** The term begins no earlier than these; with `where`, only for a dossier that has that event. */
  startsAfter?: { events: EventKind[]; where?: EventKind };
  afterSupplement?: AfterSupplement;
  /** Due on the day of receipt; later than `cutoff` (HH:mm), on the next working day. `onlyFor`: in that case only. */
  sameDay?: { cutoff: string; onlyFor?: BilingualText };
  /** Where on the portal it was read. */
  source: string;
  /** Day of that text, YYYY-MM-DD. */
  asOf: string;
  confidence: Confidence;
  /** What else the text says, and what it does not. */
  note?: BilingualText;
}

/** The shape of the file and its codes are checked by sector-rules.test.ts. */
const SECTOR_RULES = new Map(
  (rows as SectorRule[]).flatMap((rule) => rule.procedures.map((code) => [code, rule] as const)),
);

/** What differs for a procedure, if anything does. */
export const sectorRuleOf = (procedureCode: string): SectorRule | undefined =>
  SECTOR_RULES.get(procedureCode);

/**
 * The dossier with what its procedure says of its start, its supplements and same-day results, as far as the dossier
 * does not say so itself. A same-day rule for one case only is left to the official.
 */
export function applySectorRule(dossier: Dossier): Dossier {
  const rule = dossier.procedure === undefined ? undefined : sectorRuleOf(dossier.procedure);
  if (!rule) return dossier;
  const startsAfter = dossier.startsAfter ?? startsAfterOf(rule, dossier);
  const afterSupplement = dossier.afterSupplement ?? rule.afterSupplement;
  const sameDay = dossier.sameDay ?? (rule.sameDay && !rule.sameDay.onlyFor ? true : undefined);
  return {
    ...dossier,
    ...(startsAfter && { startsAfter }),
    ...(afterSupplement && { afterSupplement }),
    ...(sameDay !== undefined && { sameDay }),
    sectorSource: { source: rule.source, confidence: rule.confidence, ...(rule.note && { note: rule.note }) },
  };
}

function startsAfterOf({ startsAfter }: SectorRule, { events }: Dossier): readonly EventKind[] | undefined {
  const holds = !startsAfter?.where || events.some(({ kind }) => kind === startsAfter.where);
  return holds ? startsAfter?.events : undefined;
}
