import type { Questionnaire } from '../../shared/satisfaction/questionnaire';

/** What a person has filled in so far. */
export interface SurveyDraft {
  /** Question id → chosen step; a question passed over is not in it. */
  answers: Record<string, number>;
  comment: string;
  /** The first question with a low score: there the reason is asked, once. */
  whyOf?: string;
  why: string;
  /** The screen, from 0, where each question is one. */
  step: number;
  /** Whether a short questionnaire has grown into its longer form. */
  grown: boolean;
  /** Milliseconds spent on it so far. */
  elapsed: number;
}

export const emptyDraft = (): SurveyDraft => ({
  answers: {},
  comment: '',
  why: '',
  step: 0,
  grown: false,
  elapsed: 0,
});

/**
 * The browser's storage for this tab only: it outlives a reload, but not the tab, so that on a shared computer the next
 * person does not find it.
 */
const storage = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined; // the browser gives this page no storage: a reload then starts anew
  }
};

/** Keeps a draft; where the tab's storage is full or missing the person goes on without. */
export function keepDraft(key: string, draft: SurveyDraft): void {
  try {
    storage()?.setItem(key, JSON.stringify(draft));
  } catch {
    storage()?.removeItem(key); // an older draft would come back as if it were the latest
  }
}

export function dropDraft(key: string): void {
  storage()?.removeItem(key);
}

/** The draft that an earlier load of the page left, as far as it fits the questionnaire. */
export function findDraft(key: string, { questions, scale }: Questionnaire): SurveyDraft | undefined {
  const kept = storage()?.getItem(key);
  if (!kept) return undefined;
  try {
    const draft: SurveyDraft = { ...emptyDraft(), ...JSON.parse(kept) };
    const answers = Object.fromEntries(
      questions
        .map(({ id }): [string, number | undefined] => [id, draft.answers[id]])
        .filter((entry): entry is [string, number] => scale.some(({ value }) => value === entry[1])),
    );
    return { ...draft, answers, step: Math.min(draft.step, questions.length) };
  } catch {
    return undefined; // not written by us
  }
}
