import type { Confidence } from '../deadlines/rule-set/rule';
import type { BilingualText } from '../text/bilingual-text';
import kinds from './target-kinds.json';

export const TARGET_IDS = [
  'late',
  'online',
  'onlinePayment',
  'postal',
  'electronicCopies',
  'officerLate',
  'signatureHours',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** A figure that a plan or a law has set; one without a source is only proposed, and the ward chooses. */
export interface TargetValue {
  value: number;
  source?: string;
  /** Day or month of the source, YYYY-MM-DD or YYYY-MM. */
  date?: string;
  confidence?: Confidence;
}

/** Something of which a ward sets how much it wants. */
export interface TargetKind {
  id: TargetId;
  name: BilingualText;
  /** `below`: the figure itself is too much already. */
  aim: 'at-most' | 'at-least' | 'below';
  unit: 'percent' | 'working-hours';
  /** The first is the default, the newest plan where several have one. Plans bind their own unit and year only. */
  values: TargetValue[];
  note?: BilingualText;
}

/** The kinds in the order of `TARGET_IDS`; the shape of the file is checked by ward-targets.test.ts. */
export const TARGET_KINDS = kinds as TargetKind[];

/** @throws RangeError where there is no such kind */
export function targetKind(id: TargetId): TargetKind {
  const kind = TARGET_KINDS.find((one) => one.id === id);
  if (!kind) throw new RangeError(`no target ${id}`);
  return kind;
}

/** Smallest and largest figure that a target may have: a share in percent, or working hours up to a month's. */
export const TARGET_RANGES: Record<TargetKind['unit'], readonly [lowest: number, highest: number]> = {
  percent: [0, 100],
  'working-hours': [1, 176],
};
