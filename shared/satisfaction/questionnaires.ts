import { type Questionnaire, questionnaireName } from './questionnaire';
import sipas2025 from './questionnaires/sipas-2025@1.json';

type Step = Questionnaire['scale'][number];

const isStepValue = (value: number): value is Step['value'] => [1, 2, 3, 4, 5].includes(value);

/** A file's numbers are any numbers to the compiler, so the five steps are checked here once. */
function checkScale(
  questionnaire: Omit<Questionnaire, 'scale'> & { scale: { value: number; label: Step['label'] }[] },
) {
  const scale = questionnaire.scale.map(({ value, label }): Step => {
    if (!isStepValue(value))
      throw new RangeError(`${questionnaireName(questionnaire)}: ${value} is no step of 1…5`);
    return { value, label };
  });
  return { ...questionnaire, scale };
}

/** All questionnaires whose answers are understood, newest first. An old version stays here for its old answers. */
export const QUESTIONNAIRES: readonly Questionnaire[] = [checkScale(sipas2025)];

/** @returns the questionnaire of a name such as `sipas-2025@1`, if it is known */
export function findQuestionnaire(name: string): Questionnaire | undefined {
  return QUESTIONNAIRES.find((questionnaire) => questionnaireName(questionnaire) === name);
}
