import type { Language } from '../../../shared/text/bilingual-text';
import { WARD_TEXTS } from './texts';
import type { ClientError } from './ward-client';

/** What went wrong between this page and the collector, and what can be done, in words for who works here. */
export function sayClientError({ failure, detail }: ClientError, language: Language): string {
  const { failed } = WARD_TEXTS[language];
  switch (failure) {
    case 'refused':
      return detail; // its own words
    case 'status':
      return Number(detail) < 500 ? failed.unknownPlace(detail) : failed.serverTrouble(detail);
    case 'other-shape':
      return failed.otherShape(detail);
    default:
      return failed[failure];
  }
}
