import type { Language } from '../shared/text/bilingual-text';

/** The language for a `lang` attribute: English for `en`, `en-GB` …, Vietnamese for everything else. */
export function readLanguage(lang: string | null): Language {
  return /^en(-|$)/i.test(lang ?? '') ? 'en' : 'vi';
}
