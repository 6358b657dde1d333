/**
 * A versioned questionnaire in one language; each language is a file of its own, `sipas-2025@1.vi.json`. Wording, order
 * and scale never change under the same version.
 */
export interface Questionnaire {
  id: string;
  version: number;
  /** Language code: `vi`, `en`, `rad` (Ê Đê), `rog` (Raglai), `cjm` (Chăm) … */
  lang: string;
  /** Where the questions come from. */
  source: string;
  title: string;
  /** Name of the questionnaire that a ward has extended: its questions stand first, word for word. */
  extends?: string;
  /** So many questions are asked at first; the rest only of who wants to say more. All where it is absent. */
  firstPart?: number;
  questions: { id: string; criterion: string; text: string }[];
  /** The steps, worst first; an answer is the `value`. Three faces are 1, 3 and 5. */
  scale: { value: StepValue; label: string }[];
}

export type StepValue = 1 | 2 | 3 | 4 | 5;

/** The name under which answers refer to a questionnaire: `sipas-2025@1`. */
export function questionnaireName(questionnaire: Pick<Questionnaire, 'id' | 'version'>): string {
  return `${questionnaire.id}@${questionnaire.version}`;
}
