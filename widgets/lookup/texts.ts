import type { Language } from '../../shared/text/bilingual-text';
import type { DetailTexts } from './detail-texts';
import { vi } from './texts-vi';

/** Texts of the list and of what stands around a procedure; names themselves stay in Vietnamese. */
export interface ListTexts {
  search: string;
  hint: string;
  clear: string;
  results: string;
  all: (count: number) => string;
  found: (count: number, query: string) => string;
  none: (query: string) => string;
  noneAdvice: string;
  portal: string;
  more: (step: number, left: number) => string;
  source: (publisher: string, day: string) => string;
  loading: string;
  failed: (address: string) => string;
  empty: string;
  noSource: string;
  unknownCode: (code: string) => string;
  back: string;
  code: string;
  field: string;
  issuer: string;
  newTab: string;
  anyField: string;
  audience: string;
  anyAudience: string;
  /** Nothing is left of what was found, because of field or audience. */
  noneNarrowed: string;
  widen: string;
  favourite: string;
  addFavourite: string;
  dropFavourite: string;
  notKept: string;
  /** The list is one kept at an earlier visit. */
  kept: (day: string) => string;
  loadingDetail: string;
  detailFailed: (address: string) => string;
}

/** Another language: all its texts are one file, loaded by those who read it. */
export interface OtherLanguage {
  list: ListTexts;
  detail: DetailTexts;
}

let english: OtherLanguage | undefined;

/** Loads what a language needs. @throws where it cannot be loaded; then Vietnamese is shown */
export async function loadTexts(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('./texts-en')).en;
}

export const listTexts = (language: Language): ListTexts => (language === 'en' && english?.list) || vi;

/** Of a procedure's facts; undefined: the Vietnamese ones, which come with their view. */
export const detailTexts = (language: Language): DetailTexts | undefined =>
  language === 'en' ? english?.detail : undefined;

/** The language that can be shown now. */
export const shownLanguage = (language: Language): Language => (language === 'en' && english ? 'en' : 'vi');
