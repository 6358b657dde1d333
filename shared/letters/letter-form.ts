import type { Confidence } from '../deadlines/rule-set/rule';
import type { BilingualText } from '../text/bilingual-text';

/** The letters that a ward writes on a dossier. */
export const LETTER_KINDS = ['supplement-request', 'refusal', 'apology', 'suspension'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a form is called while an instrument is in force: the number of a form means nothing without it. */
export interface FormVersion {
  /** Days (YYYY-MM-DD), both included; no `to` while it is in force. */
  inForce: { from: string; to?: string };
  name: string;
  /** What follows the number of the letter, where the form has it. */
  symbol?: string;
  /** Instrument and form. */
  basis: string;
  confidence: Confidence;
  /** What is not certain, for people. */
  note?: BilingualText;
}

/** A part of the body. Texts have places for what is known: `{code}`. */
export type Section =
  | { kind: 'paragraph'; text: string }
  /** `optional`: left out where nothing is known, in place of a blank. */
  | { kind: 'fact'; label: string; value: string; optional?: true }
  /** The list of papers to be supplied. */
  | { kind: 'papers' }
  /** How the dossier goes on, by the rule of its procedure (AfterSupplement). */
  | { kind: 'after-supplement'; restart: string; pause: string; 'new-term': string; closeAfter: string };

/** One kind of letter as data: in our own words, with the parts that its form has as far as that was read. */
export interface LetterForm {
  kind: LetterKind;
  /** Who writes it: the one-stop desk, or the unit itself. */
  issuer: 'desk' | 'unit';
  /** What its file is called, before the dossier's code. */
  fileName: string;
  /** Ids of the rules which whoever writes it should think of. */
  duties: string[];
  versions: FormVersion[];
  sections: Section[];
  /** Who signs, from left to right. */
  signers: { role: string; hint: string }[];
  /** Nơi nhận. */
  copies?: string[];
}
