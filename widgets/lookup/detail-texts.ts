import type { FeeReading, SubmissionChannel, TermUnit } from '../../shared/procedures/procedure';

/** Texts of one procedure's facts; names, papers and fees themselves stay in Vietnamese. */
export interface DetailTexts {
  asOf: (day: string) => string;
  papers: string;
  commonCase: string;
  noPapers: string;
  paperWithoutName: string;
  originals: (count: number) => string;
  copies: (count: number) => string;
  notes: (count: number) => string;
  wholeName: string;
  foldName: string;
  terms: string;
  noChannels: string;
  channel: Record<SubmissionChannel, string>;
  severalRows: string;
  term: string;
  fee: string;
  unknown: string;
  /** A term in words; the Vietnamese words are the portal's own. */
  duration: (shown: string, number: number, unit: TermUnit) => string;
  unknownUnit: (shown: string) => string;
  /** The note beside a term gives it in another unit. */
  noteSays: (term: string) => string;
  /** What the note says of remote areas. */
  remoteTerm: {
    total: (term: string) => string;
    added: (term: string) => string;
    /** The term shown is the one of remote areas; the ordinary one, where it is known. */
    thisRow: (ordinary: string | undefined) => string;
    seeNote: string;
  };
  feeUnknown: string;
  feeBlank: string;
  feeReading: Record<FeeReading, string>;
  feeDoubtful: string;
  feeShortened: string;
  cited: (shown: string) => string;
  facts: string;
  resultNames: string;
  agency: string;
  audience: string;
  decision: string;
  place: string;
  legalBasis: string;
  steps: string;
  conditions: string;
  wardNote: string;
  forms: string;
  print: string;
  share: string;
  copied: string;
  notCopied: string;
  warnings: string;
  warning: Record<string, string>;
  openPortal: string;
  noPage: string;
  newTab: string;
  scan: string;
  qr: (code: string) => string;
}
