import type { Confidence } from '../deadlines/rule-set/rule';
import type { BilingualText } from '../text/bilingual-text';
import index from './index-766.json';

/** What a ward can tell of a part from the dossiers that it has seen. */
export const INDEX_MEASURES = [
  'in-time',
  'mean-days',
  'used-online',
  'online',
  'electronic-copies',
  'at-most-satisfied',
] as const;
export type IndexMeasure = (typeof INDEX_MEASURES)[number];

/** A part of the index. */
export interface IndexPart {
  code: string;
  name: BilingualText;
  /** Points at the most; absent where they are not confirmed. */
  max?: number;
  /** Percent from which all points are given; absent where points go with the share, or that is not confirmed. */
  fullAt?: number;
  /** Absent where only the portal can tell. */
  measure?: IndexMeasure;
  note?: BilingualText;
}

interface ServiceIndex {
  basis: string;
  /** YYYY-MM-DD */
  date: string;
  confidence: Confidence;
  note: BilingualText;
  groups: { name: BilingualText; max: number; parts: IndexPart[] }[];
}

/** The index by which the National Portal rates units; its whole only the portal computes. */
export const SERVICE_INDEX = index as ServiceIndex;
