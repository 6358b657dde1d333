import { type Questionnaire, questionnaireName, type StepValue } from './questionnaire';
import oneTap3 from './questionnaires/one-tap-3@1.vi.json';
import oneTap5 from './questionnaires/one-tap-5@1.vi.json';
import settledDossier from './questionnaires/settled-dossier@1.vi.json';
import sipas2025 from './questionnaires/sipas-2025@1.vi.json';
import sixCriteria from './questionnaires/six-criteria@1.vi.json';

type QuestionnaireFile = Omit<Questionnaire, 'scale'> & { scale: { value: number; label: string }[] };

const isStepValue = (value: number): value is StepValue => [1, 2, 3, 4, 5].includes(value);

/** A file's numbers are any numbers to the compiler, so the steps are checked here once. */
function checkScale(questionnaire: QuestionnaireFile): Questionnaire {
  const scale = questionnaire.scale.map(({ value, label }) => {
    if (!isStepValue(value))
      throw new RangeError(`${questionnaireName(questionnaire)}: ${value} is no step of 1…5`);
    return { value, label };
  });
  return { ...questionnaire, scale };
}

/**
 * All questionnaires whose answers are understood, in Vietnamese; the usual one first. An old version stays here for its
 * old answers.
 */
export const QUESTIONNAIRES: readonly Questionnaire[] = [
  sipas2025,
  sixCriteria,
  settledDossier,
  oneTap3,
  oneTap5,
].map(checkScale);

const BY_NAME = new Map(
  QUESTIONNAIRES.map((questionnaire) => [questionnaireName(questionnaire), questionnaire]),
);

/** @returns the questionnaire of a name such as `sipas-2025@1`, if it is known */
export const findQuestionnaire = (name: string): Questionnaire | undefined => BY_NAME.get(name);
