import type { PageReading, Stage } from '../page-reading';
import type { FactLabel } from '../words/words';

/** In which order a portal writes day, month and year in figures. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a portal calls a field, and where it stands. */
interface FieldHint {
  /** Words of headers and labels, as they stand on the page; they correct what is known of them. */
  words?: string[];
  /** The column that holds it, counted from 1, where its header says nothing. */
  column?: number;
}

/** A page of a portal, told by its address. */
export interface PageHint {
  /** How its path, with query and hash, begins. */
  path: string;
  kind: PageReading['kind'];
}

/**
 * `portal.json`: what is known of one portal beside what is known of all. It only helps or corrects the recognition;
 * without any it works.
 */
export interface PortalDescription {
  version: 1;
  id: string;
  name: string;
  /** `https://motcua.example.gov.vn`; `https://*.example.gov.vn` for a site and all below it. */
  origins: string[];
  author?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The longest path that fits decides. */
  pages?: PageHint[];
  fields?: Partial<Record<FactLabel, FieldHint>>;
  /** Headers and labels that are none of the fields, whatever they look like. */
  ignored?: string[];
  /** Status words, as they stand on the page. */
  stages?: Partial<Record<Stage, string[]>>;
  dateOrder?: DateOrder;
  /** The field in whose cell the badge stands. */
  badge?: FactLabel;
}
