import { browser } from 'wxt/browser';
import { type AnswerDraft, responsesOf } from '../../shared/answers/answer-draft';
import { answerDraftSchema } from '../../shared/answers/answers-schema';
import { changeKey } from './change-key';
import { watchKey } from './watch-key';

const KEY = 'answerDrafts';

/** What the clerk has written for the public, the last one first; kept in this browser only. */
export async function readAnswerDrafts(): Promise<AnswerDraft[]> {
  const stored = await browser.storage.local.get(KEY);
  return toDrafts(stored[KEY]);
}

/** Keeps a draft in place of what was kept under its id, whatever another window has made of the others meanwhile. */
export const keepAnswerDraft = (draft: AnswerDraft): Promise<void> =>
  changeDrafts((others) => {
    const isNew = others.every(({ id }) => id !== draft.id);
    return isNew ? [draft, ...others] : others.map((one) => (one.id === draft.id ? draft : one));
  });

/**
 * Keeps new drafts before the others, but for those of which another window has taken up a survey answer meanwhile.
 * @returns how many it were
 */
export async function addAnswerDrafts(added: readonly AnswerDraft[]): Promise<number> {
  let count = 0;
  await changeDrafts((others) => {
    const taken = new Set(others.flatMap(responsesOf));
    const drafts = added.filter((draft) => !responsesOf(draft).some((response) => taken.has(response)));
    count = drafts.length;
    return [...drafts, ...others];
  });
  return count;
}

/** Forgets a draft; what was published of it stays public. */
export const forgetAnswerDraft = (id: string): Promise<void> =>
  changeDrafts((drafts) => drafts.filter((draft) => draft.id !== id));

const changeDrafts = (change: (drafts: AnswerDraft[]) => AnswerDraft[]): Promise<void> =>
  changeKey(KEY, (stored) => change(toDrafts(stored)));

/** Calls `listener` with the drafts whenever they change, in this or another page. */
export function watchAnswerDrafts(listener: (drafts: AnswerDraft[]) => void, signal: AbortSignal): void {
  watchKey('local', KEY, (stored) => listener(toDrafts(stored)), signal);
}

/** What is no draft, as a newer version may keep it, is not shown. */
const toDrafts = (stored: unknown): AnswerDraft[] =>
  Array.isArray(stored)
    ? stored.flatMap((entry: unknown) => {
        const { data } = answerDraftSchema.safeParse(entry);
        return data ? [data] : [];
      })
    : [];
