import type { Language } from './bilingual-text';

/** A number as it is written in a language: `1.234,5` in Vietnamese, `1,234.5` in English. */
export const formatNumber = (value: number, language: Language, options?: Intl.NumberFormatOptions): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', options);
