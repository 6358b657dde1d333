import type { EventKind } from '../deadlines/log/dossier';
import type { SeenDossier, Stage } from '../deadlines/log/seen-dossier';
import type { Confidence } from '../deadlines/rule-set/rule';
import type { BilingualText } from '../text/bilingual-text';
import type { PortalAction } from './portal-action';

/** When something applies; all that are given must hold. The kinds are fixed: a file can name them, not add to them. */
export interface Condition {
  stages?: Stage[];
  /** National codes, such as `1.001193`. */
  procedures?: string[];
  channels?: NonNullable<SeenDossier['channel']>[];
  /** All of these have happened. */
  present?: EventKind[];
  /** None of these is known to have happened. */
  absent?: EventKind[];
  /** It has happened fewer times than that. */
  below?: { event: EventKind; count: number };
}

export interface ChecklistItem {
  id: string;
  /** What is so when it is settled, in one sentence. */
  text: BilingualText;
  /** Instrument and article, or where else it was read. */
  basis: string;
  confidence: Confidence;
  /** Always where it is absent. */
  when?: Condition;
  /** What the page itself can show to be so, and how that is said. */
  settledBy?: { condition: Condition; text: BilingualText };
  /** The actions before which it must be settled. */
  before: PortalAction[];
}

/** What must be done for a dossier, as data. */
export interface ChecklistTemplate {
  version: 1;
  id: string;
  name: BilingualText;
  items: ChecklistItem[];
}

/** What is known of a dossier. What is absent is not known. */
export interface ChecklistFacts {
  stage?: Stage;
  /** National code. */
  procedure?: string;
  channel?: SeenDossier['channel'];
  /** How often something has happened; an event of which it is not known is absent. */
  counts: Partial<Record<EventKind, number>>;
}

/** Ids of the items that the official has ticked. */
export type Ticks = ReadonlySet<string>;
