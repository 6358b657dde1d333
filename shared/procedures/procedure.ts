/** Kinds of commune body that execute a procedure: People's Committee (UBND), police, military command. */
export const UNIT_KINDS = ['committee', 'police', 'military'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Ways to hand in a dossier: Trực tiếp, Trực tuyến, Dịch vụ bưu chính. */
export const SUBMISSION_CHANNELS = ['counter', 'online', 'postal'] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

/** Units of a term. `unknown`: the portal shows a bare number, or its unit was lost. Never read it as days. */
export const TERM_UNITS = ['hour', 'day', 'working-day', 'month', 'unknown'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** Units in the notes beside a term, which say working hours where the portal's own units cannot. */
export const NOTE_UNITS = ['hour', 'working-hour', 'day', 'working-day', 'month'] as const;
export type NoteUnit = (typeof NOTE_UNITS)[number];

/** A term that stands in a note. */
export interface NoteTerm {
  amount: number;
  unit: NoteUnit;
}

/** Time to handle a dossier. `text` is what the portal shows, null where it shows nothing. */
export interface Term {
  text: string | null;
  number?: number;
  unit?: TermUnit;
  /** The note beside it gives the same number this other unit, and nowhere the unit shown: which one holds is not sure. */
  noteUnit?: NoteUnit;
}

/**
 * What the note of a row says of remote areas (miền núi, biên giới, hải đảo, vùng sâu, vùng xa, vùng khó khăn).
 * `total`: this term there, in place of the one shown · `added`: so much more than the term shown · `this-row`: the term
 * shown is already the one of remote areas; `ordinary` is the other one, where the note has it and no row of its own ·
 * `see-note`: it cannot be read surely, nor which of the two is shown.
 */
export type RemoteTerm =
  | ({ kind: 'total' } & NoteTerm)
  | ({ kind: 'added' } & NoteTerm)
  | { kind: 'this-row'; ordinary?: NoteTerm }
  | { kind: 'see-note' };

/**
 * How a shown fee may be read.
 * `free`: free of charge and nothing beside it says otherwise · `amount`: a sum of money ·
 * `see-note`: the note beside it decides ("Miễn phí(Mức lệ phí … do Hội đồng nhân dân … quyết định)"), so it is never
 * announced as free · `no-information`: the portal itself says that it has none.
 */
export const FEE_READINGS = ['free', 'amount', 'see-note', 'no-information'] as const;
export type FeeReading = (typeof FEE_READINGS)[number];

/**
 * Fee of one channel. `unknown`: it was lost on the way from the portal, which does not mean free.
 * `blank`: the portal's cell is empty. `shown`: `text` as the portal shows it; `doubtful` where its amounts contradict
 * each other or lost their thousands (they are not corrected); `shortened` where the rest of a long note stands on the
 * portal only.
 */
export type Fee =
  | { kind: 'unknown' }
  | { kind: 'blank' }
  | { kind: 'shown'; text: string; reading: FeeReading; doubtful?: true; shortened?: true };

/** Term and fee of one channel. A channel stands more than once where the portal tells cases apart. */
export interface ChannelTerms {
  channel: SubmissionChannel;
  term: Term;
  /** Absent where the note does not speak of remote areas. */
  remote?: RemoteTerm;
  fee: Fee;
}

/** One paper (thành phần hồ sơ) with the number of originals and copies; name null where the portal gives none. */
export interface Paper {
  name: string | null;
  originals: number;
  copies: number;
  /** Names of the forms and filled samples that stand beside it on the portal. */
  forms?: string[];
}

/** Papers asked for in one case; title '' is the common set. */
export interface PaperCase {
  title: string;
  papers: Paper[];
  /** Rows of this case that are notes or headings (0 originals, 0 copies) and stand on the portal only. */
  notes?: number;
}

/** One step (trình tự thực hiện) as a ward's own file tells it. */
export interface Step {
  title?: string;
  text: string;
}

/** Facts of one administrative procedure (thủ tục hành chính), in Vietnamese as published. */
export interface Procedure {
  /** National code, such as `1.001193`. */
  code: string;
  name: string;
  /** Lĩnh vực. */
  field?: string;
  /** Who published it. A province ("UBND tỉnh …"): it applies in that province only. */
  issuer?: string;
  units: UnitKind[];
  /** Executing agency. */
  agency?: string;
  audience: string[];
  cases: PaperCase[];
  channels: ChannelTerms[];
  /** Names of the results. */
  results: string[];
  /** Number of the decision that announces it (quyết định công bố), such as `163/QĐ-BTP`. */
  decision?: string;
  /** Where dossiers are handed in, where the portal says it. */
  place?: string;
  /** Numbers of the instruments that it rests on, or their names where they have none. */
  legalBasis?: string[];
  /** Yêu cầu, điều kiện. Only from a ward's own file or page: the built-in register carries no narrative. */
  conditions?: string;
  /** Only from a ward's own file or page. */
  steps?: Step[];
  /** Codes of the procedures that it stands in place of. */
  replaces?: string[];
  /** What the ward itself says to citizens, beside the national text. */
  note?: string;
  /** Its page on the national portal. */
  url?: string;
  /** Day on which the oldest part of these facts was taken from the portal, YYYY-MM-DD. */
  asOf: string;
  /** Codes of known defects of this record, as its source names them. */
  warnings: string[];
}

/** `procedures.json`. */
export interface ProceduresFile {
  /** 2: `forms`, `decision` and what follows it may be there. */
  version: 1 | 2;
  /** Day of the newest facts, YYYY-MM-DD. */
  asOf: string;
  /** Who publishes the facts. */
  source: string;
  /** In the order of their codes. */
  procedures: Procedure[];
}
