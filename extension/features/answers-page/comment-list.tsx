import { useState } from 'preact/hooks';
import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import type { SurveyComment } from '../../../shared/satisfaction/read-comment-rows';
import type { Language } from '../../../shared/text/bilingual-text';
import { FocusableButton } from '../../ui/focusable-button';
import { CommentLine } from './comment-line';
import { fitsOneDraft } from './draft-of-comments';
import { FROM_SURVEY_TEXTS as TEXTS } from './from-survey-texts';
import { TEXTS as PAGE_TEXTS } from './texts';

/** So many are shown at once, and as many more each time. */
const PAGE = 50;

interface CommentListProps {
  comments: readonly SurveyComment[];
  /** Ids of the answers of which there is a draft. */
  taken: ReadonlySet<string>;
  language: Language;
  /** Each group becomes one draft; tells whether they are kept. */
  onTake(groups: readonly (readonly SurveyComment[])[], kind: AnswerDraft['kind']): Promise<boolean>;
  onClose(): void;
}

/** The comments of a file, to be chosen from; those on which something was done are shown first of all. */
export function CommentList({ comments, taken, language, onTake, onClose }: CommentListProps) {
  const hasDone = comments.some(({ done }) => done !== '');
  const [isDoneOnly, setDoneOnly] = useState(hasDone);
  const [length, setLength] = useState(PAGE);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isJoined, setJoined] = useState(false);
  const [kind, setKind] = useState<AnswerDraft['kind']>('improvement');
  const matching = isDoneOnly ? comments.filter(({ done }) => done !== '') : comments;
  // what is out of sight is not taken
  const chosen = matching.filter(({ id }) => picked.has(id) && !taken.has(id));
  const isOne = isJoined && chosen.length > 1;
  const isTooLong = isOne && !fitsOneDraft(chosen);
  const pick = (id: string, isPicked: boolean) => {
    const others = [...picked].filter((one) => one !== id);
    setPicked(new Set(isPicked ? [...others, id] : others));
  };
  const takeAll = async () => {
    if (await onTake(isOne ? [chosen] : chosen.map((comment) => [comment]), kind)) setPicked(new Set());
  };
  return (
    <>
      {hasDone && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={isDoneOnly}
              onChange={({ currentTarget }) => setDoneOnly(currentTarget.checked)}
            />{' '}
            {TEXTS.doneOnly[language]}
          </label>
        </p>
      )}
      {comments.length === 0 && <p class="empty">{TEXTS.noComments[language]}</p>}
      <ul class="plans">
        {matching.slice(0, length).map((comment) => (
          <CommentLine
            key={comment.id}
            {...{ comment, language }}
            isTaken={taken.has(comment.id)}
            isPicked={picked.has(comment.id)}
            onPick={(isPicked) => pick(comment.id, isPicked)}
          />
        ))}
      </ul>
      {matching.length > length && (
        <p>
          <button type="button" onClick={() => setLength(length + PAGE)}>
            {TEXTS.more[language]} ({matching.length - length})
          </button>
        </p>
      )}
      <p class="bar">
        {comments.length > 0 && (
          <>
            <label>
              {TEXTS.draftAs[language]}{' '}
              <select
                value={kind}
                onChange={({ currentTarget }) => setKind(currentTarget.value as AnswerDraft['kind'])}
              >
                <option value="improvement">{PAGE_TEXTS.improvements[language]}</option>
                <option value="answer">{PAGE_TEXTS.answers[language]}</option>
              </select>
            </label>
            {chosen.length > 1 && (
              <label>
                <input
                  type="checkbox"
                  checked={isJoined}
                  onChange={({ currentTarget }) => setJoined(currentTarget.checked)}
                />{' '}
                {TEXTS.join[language]}
              </label>
            )}
            <FocusableButton isOff={chosen.length === 0 || isTooLong} onClick={() => void takeAll()}>
              {TEXTS[isOne ? 'takeAsOne' : 'take'][language]} ({chosen.length})
            </FocusableButton>
          </>
        )}
        <button type="button" onClick={onClose}>
          {TEXTS.close[language]}
        </button>
      </p>
      <p role="status">{isTooLong && TEXTS.tooLong[language]}</p>
    </>
  );
}
