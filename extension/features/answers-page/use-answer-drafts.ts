import { useEffect, useState } from 'preact/hooks';
import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import { readAnswerDrafts, watchAnswerDrafts } from '../../platform/answer-drafts';

/** The drafts as they are kept now; undefined until they are read. */
export function useAnswerDrafts(onFailed: (error: unknown) => void): AnswerDraft[] | undefined {
  const [drafts, setDrafts] = useState<AnswerDraft[]>();
  useEffect(() => {
    const life = new AbortController();
    watchAnswerDrafts(setDrafts, life.signal);
    readAnswerDrafts().then(setDrafts, onFailed);
    return () => life.abort();
  }, []);
  return drafts;
}
