import type { Procedure } from '../../../shared/procedures/procedure';

/** What a ward's list of published procedures says against the register. */
export interface PublishedComparison {
  /** In force and carried out by the committee, not on the list; those of a province only come last. */
  unpublished: Procedure[];
  /** Codes on the list that the register does not have. */
  unknown: string[];
}

/** Police and military publish their procedures themselves; a register that does not say whose they are counts whole. */
export function findUnpublished(
  procedures: readonly Procedure[],
  codes: readonly string[],
): PublishedComparison {
  const published = new Set(codes);
  const known = new Set(procedures.map(({ code }) => code));
  const isOurs = ({ units }: Procedure) => units.length === 0 || units.includes('committee');
  const open = procedures.filter((procedure) => isOurs(procedure) && !published.has(procedure.code));
  return {
    unpublished: [...open.filter((one) => !isOfProvince(one)), ...open.filter(isOfProvince)],
    unknown: codes.filter((code) => !known.has(code)),
  };
}

/** Published by a province: it applies there only. */
export const isOfProvince = ({ issuer = '' }: Procedure): boolean =>
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP)/iu.test(issuer);

/** The codes that stand in a text, each once. */
export const codesIn = (text: string): string[] => [...new Set(text.match(/\b\d\.\d{6}\b/g) ?? [])];
