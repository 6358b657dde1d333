import { surveyLanguages } from './load-material';

const NAMES = import.meta.glob<string>('./languages/*.json', { import: 'language', eager: true });

/** The languages that there are, each with its name in itself; for pages that offer them all, and so hold all their words. */
export const LANGUAGE_NAMES = surveyLanguages().map((code) => ({
  code,
  name: NAMES[`./languages/${code}.json`] ?? code,
}));
