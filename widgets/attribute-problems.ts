import type { BilingualText } from '../shared/text/bilingual-text';

/** What the site's keeper is told where an attribute is missing. */
export const missingAttribute = (name: string): BilingualText => ({
  vi: `Thiếu thuộc tính ${name}.`,
  en: `The attribute ${name} is missing.`,
});

/** Where an attribute says something else than what it must be. */
export const wrongAttribute = (name: string, given: string | null, wanted: BilingualText): BilingualText => ({
  vi: `Thuộc tính ${name}="${given}" phải là ${wanted.vi}.`,
  en: `The attribute ${name}="${given}" must be ${wanted.en}.`,
});

/** Where an attribute is longer than the collector takes; both in characters. */
export const tooLongAttribute = (name: string, length: number, limit: number): BilingualText => ({
  vi: `Thuộc tính ${name} dài ${length} ký tự, chỉ được tối đa ${limit} ký tự.`,
  en: `The attribute ${name} has ${length} characters; at most ${limit} are allowed.`,
});
