import type { Confidence } from '../deadlines/rule-set/rule';
import type { BilingualText } from '../text/bilingual-text';
import obsolete from './obsolete.json';

export const OBSOLETE_KINDS = ['recipient', 'role', 'instrument'] as const;

/** An office, a role or an instrument that plans still name though it is no more. */
export interface Obsolete {
  id: string;
  kind: (typeof OBSOLETE_KINDS)[number];
  /** How plans write it; compared folded, dashes alike. */
  words: string[];
  name: BilingualText;
  /** Its last day, YYYY-MM-DD. */
  until: string;
  /** What may take its place, the likeliest first: the clerk chooses. */
  successors: BilingualText[];
  source: string;
  confidence: Confidence;
}

/** The shape of the file is checked by find-obsolete.test.ts. */
export const OBSOLETE = obsolete as Obsolete[];
