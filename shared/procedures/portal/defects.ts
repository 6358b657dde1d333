/** What an import may meet and how it deals with it, in the order in which the table shows it. */
export const DEFECTS = [
  ['feeLost', 'fee lost by the crawler → unknown'],
  ['feeBlank', 'fee cell empty on the portal → blank'],
  ['feeSeeNote', '"free" with a note beside it → see-note, not free'],
  ['feeDoubtful', 'fee amounts contradict each other or lost their thousands → shown, doubtful'],
  ['feeShortened', 'long fee note → shortened, rest on the portal'],
  ['termLost', 'term missing → unknown'],
  ['termWithoutInformation', 'term without a number, shown as text'],
  ['termUnitUnknown', 'bare number, unit unknown → unit "unknown"'],
  ['termUnitContradicted', 'note gives the number of the term another unit → noteUnit'],
  ['remoteUnsure', 'note about remote areas that cannot be read surely → see-note'],
  ['channelRepeated', 'same channel, term and fee again → merged'],
  ['noteRow', 'paper row with 0 originals and 0 copies → counted as note'],
  ['paperWithoutName', 'paper without a name → kept, name null'],
  ['caseWithoutPapers', 'case with notes only → title kept'],
  ['noCases', 'procedure without papers'],
  ['noChannels', 'procedure without channels'],
  ['noField', 'procedure without a field'],
  ['noAudience', 'procedure without audience'],
  ['noUrl', 'procedure without a page on the portal'],
  ['agencyRepeated', 'agency named twice → once'],
  ['nameRepeated', 'procedure that shares its name with another (issuer tells them apart)'],
  ['noBreakSpace', 'U+00A0 → blank'],
  ['invisibleMark', 'invisible mark (U+200E …) → removed'],
  ['privateUse', 'private-use character (Wingdings) → blank'],
  ['decomposed', 'text not in NFC → composed'],
] as const;

export type Defect = (typeof DEFECTS)[number][0];

/** Notes that a defect was met. */
export type CountDefect = (defect: Defect, times?: number) => void;
