import en from '../../../shared/satisfaction/criteria.en.json';
import vi from '../../../shared/satisfaction/criteria.vi.json';
import type { Language } from '../../../shared/text/bilingual-text';

/** Names of the criteria in both languages, between which the ward's page changes at once. */
export const CRITERION_NAMES: Record<Language, Record<string, string>> = { vi, en };
