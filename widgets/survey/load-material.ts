import type { Questionnaire } from '../../shared/satisfaction/questionnaire';
import sipasInVietnamese from '../../shared/satisfaction/questionnaires/sipas-2025@1.vi.json';
import vietnamese from './languages/vi.json';
import type { SurveyTexts } from './texts';

/** What a survey says and asks, in one language. */
export interface Material {
  /** Code of the language that is shown. */
  lang: string;
  texts: SurveyTexts;
  questionnaire: Questionnaire;
}

export const DEFAULT_QUESTIONNAIRE = 'sipas-2025@1';
const DEFAULT_LANGUAGE = 'vi';

/** A further language or questionnaire is a file in these folders, and nothing else. Each is loaded when it is needed. */
const LANGUAGES = import.meta.glob<SurveyTexts>(['./*.json', '!**/vi.json'], {
  base: './languages',
  import: 'default',
});
const QUESTIONNAIRES = import.meta.glob<Questionnaire>(['./*@*.json', '!**/sipas-2025@1.vi.json'], {
  base: '../../shared/satisfaction/questionnaires',
  import: 'default',
});

const keyOf = (...parts: string[]) => `./${parts.join('.')}.json`;

/** Names of all questionnaires that there are. */
export const QUESTIONNAIRE_NAMES = [
  ...new Set([
    DEFAULT_QUESTIONNAIRE,
    ...Object.keys(QUESTIONNAIRES).map((key) => key.replace(/^..|\.\w+\.json$/g, '')),
  ]),
];

/** Codes of all languages that there are. */
export const surveyLanguages = (): string[] => [
  DEFAULT_LANGUAGE,
  ...Object.keys(LANGUAGES).map((key) => key.replace(/^.*\/|\.json$/g, '')),
];

/** The language for a `lang` attribute such as `en-GB`; Vietnamese where there is no file for it. */
export function readSurveyLanguage(lang: string): string {
  const code = lang.toLowerCase().split('-')[0] ?? '';
  return keyOf(code) in LANGUAGES ? code : DEFAULT_LANGUAGE;
}

// the compiler knows a JSON file's steps as any numbers only; the tests check every file against the schema
const inHand = new Map<string, Material>([
  [
    `${DEFAULT_QUESTIONNAIRE} ${DEFAULT_LANGUAGE}`,
    { lang: DEFAULT_LANGUAGE, texts: vietnamese, questionnaire: sipasInVietnamese as Questionnaire },
  ],
]);

/** The material, if it needs no loading (any more). */
export const materialInHand = (name: string, lang: string): Material | undefined =>
  inHand.get(`${name} ${lang}`);

/**
 * Loads a questionnaire with the survey's words; a questionnaire that does not speak the language is shown in Vietnamese.
 * @throws where a file cannot be loaded
 */
export async function loadMaterial(name: string, lang: string): Promise<void> {
  if (materialInHand(name, lang)) return;
  const load =
    QUESTIONNAIRES[keyOf(name, lang)] ??
    QUESTIONNAIRES[keyOf(name, DEFAULT_LANGUAGE)] ??
    (async () => sipasInVietnamese as Questionnaire);
  const loadTexts = LANGUAGES[keyOf(lang)] ?? (async () => vietnamese);
  const [questionnaire, texts] = await Promise.all([load(), loadTexts()]);
  inHand.set(`${name} ${lang}`, { lang, texts, questionnaire });
}
