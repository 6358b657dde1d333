import type { Questionnaire } from '../../../shared/satisfaction/questionnaire';

/** Answers of a slip as they are typed, one key a question, in the order of the slip; null where none is marked. */
export type TypedAnswers = readonly (number | null)[];

/** What a line of digits says: `5504` with 0 (or a blank) for a question that was left empty. Other keys are left out. */
export function readDigits(typed: string, { questions, scale }: Questionnaire): TypedAnswers {
  const steps = scale.map(({ value }) => String(value));
  return [...typed]
    .filter((key) => steps.includes(key) || key === '0' || key === ' ')
    .slice(0, questions.length)
    .map((key) => (steps.includes(key) ? Number(key) : null));
}

/** The same answers as digits. */
export const writeDigits = (answers: TypedAnswers): string => answers.map((answer) => answer ?? 0).join('');

/** Question id → step, of the questions with a mark. */
export function nameAnswers(answers: TypedAnswers, { questions }: Questionnaire): Record<string, number> {
  return Object.fromEntries(
    questions.flatMap(({ id }, place) => {
      const answer = answers[place] ?? null;
      return answer === null ? [] : [[id, answer]];
    }),
  );
}
