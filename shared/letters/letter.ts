import type { MissingPaper } from './letter-facts';
import type { FormVersion, LetterKind } from './letter-form';

/** A part of the body as it is printed. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'fact'; label: string; value: string }
  | { kind: 'papers'; papers: MissingPaper[] };

/** A letter that is written out: what stands on the paper, as and in the order in which it stands. */
export interface Letter {
  kind: LetterKind;
  form: FormVersion;
  /** Who writes: the unit, and below it its desk where that writes. */
  issuer: string[];
  motto: [state: string, words: string];
  number: string;
  placeAndDate: string;
  title: string;
  recipient: { label: string; value: string }[];
  blocks: Block[];
  signers: { role: string; hint: string }[];
  /** Nơi nhận. */
  copies: string[];
}
