import { QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import type { Language } from '../../shared/text/bilingual-text';

const QUESTIONS = QUESTIONNAIRES.flatMap(({ questions }) => questions);

/** Name of a criterion; its id where no questionnaire of the kit has it. */
export function nameCriterion(id: string, language: Language): string {
  return QUESTIONS.find((question) => question.id === id)?.criterion[language] ?? id;
}

/** Ids in the order in which the questionnaires ask them, unknown ones last. */
export function orderCriteria(ids: string[]): string[] {
  const place = (id: string) => {
    const index = QUESTIONS.findIndex((question) => question.id === id);
    return index === -1 ? QUESTIONS.length : index;
  };
  return [...ids].sort((one, other) => place(one) - place(other));
}
