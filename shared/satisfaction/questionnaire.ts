import type { BilingualText } from '../text/bilingual-text';

/** A versioned questionnaire. Its wording and questions never change under the same version. */
export interface Questionnaire {
  id: string;
  version: number;
  /** Where the questions come from. */
  source: string;
  title: BilingualText;
  questions: { id: string; criterion: BilingualText; text: BilingualText }[];
  /** The five steps, worst first; an answer is the `value`. */
  scale: { value: 1 | 2 | 3 | 4 | 5; label: BilingualText }[];
}

/** The name under which answers refer to a questionnaire: `sipas-2025@1`. */
export function questionnaireName(questionnaire: Pick<Questionnaire, 'id' | 'version'>): string {
  return `${questionnaire.id}@${questionnaire.version}`;
}
