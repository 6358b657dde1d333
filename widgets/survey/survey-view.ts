import type { Questionnaire } from '../../shared/satisfaction/questionnaire';
import type { Material } from './load-material';
import type { Ending } from './submission';
import type { SurveyDraft } from './survey-draft';

/** What the form shows and what can be done in it. */
export interface SurveyView {
  material: Material;
  draft: SurveyDraft;
  /** What comes after the first question, once it was loaded. */
  ending: Ending | undefined;
  /** Characters that may still be written. */
  room: number;
  /** What keeps the form from being sent; undefined where nothing does. */
  message: string | undefined;
  keeping: boolean;
  largeText: boolean;
  change(part: Partial<SurveyDraft>): void;
  answer(question: string, value: number | null, pressed: boolean): void;
  goTo(step: number): void;
  toggleText(): void;
  /** Whether a question is being read and what reads it; undefined where there is no voice for the language. */
  readingOf(text: string): { on: boolean; toggle: () => void } | undefined;
  submit(): void;
}

type Questions = Questionnaire['questions'];

/** The questions that are asked now: a short questionnaire's first part, or all where it has grown. */
export function askedQuestions({ questions, firstPart }: Questionnaire, grown: boolean): Questions {
  return grown ? questions : questions.slice(0, firstPart ?? questions.length);
}

/** Comment and reason as one text: the reason with its criterion in front. */
export function joinComment({ comment, why, whyOf }: SurveyDraft, { questions }: Questionnaire): string {
  const criterion = questions.find(({ id }) => id === whyOf)?.criterion;
  const reason = criterion && why.trim() !== '' ? `${criterion}: ${why.trim()}` : '';
  return reason && comment.trim() ? `${reason}\n${comment}` : reason || comment;
}
