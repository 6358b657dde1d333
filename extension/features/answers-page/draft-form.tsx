import { useState } from 'preact/hooks';
import { type AnswerDraft, personalDataOf } from '../../../shared/answers/answer-draft';
import { ANSWER_SOURCES, type AnswerSource } from '../../../shared/answers/answers';
import { ANSWER_LENGTH } from '../../../shared/answers/answers-schema';
import { isPublishedLate } from '../../../shared/answers/is-published-late';
import { SOURCE_NAMES } from '../../../shared/answers/source-names';
import type { Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import { namePersonalData } from '../../ui/name-personal-data';
import { TEXTS } from './texts';

interface DraftFormProps {
  initial: AnswerDraft;
  calendar: WorkCalendar;
  language: Language;
  onSave(draft: AnswerDraft): Promise<unknown>;
  onCancel(): void;
}

/** One answer, or one thing that was done, while it is written. What is said of a check holds for the text that was read. */
export function DraftForm({ initial, calendar, language, onSave, onCancel }: DraftFormProps) {
  const [draft, setDraft] = useState(initial);
  const isAnswer = draft.kind === 'answer';
  const personal = personalDataOf(draft);
  const change = (changed: Partial<AnswerDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const changeText = (changed: Pick<Partial<AnswerDraft>, 'said' | 'reply'>) =>
    change({ ...changed, checked: false });
  const day = (name: 'received' | 'issued' | 'day', label: string) => (
    <label>
      {label}{' '}
      <input
        type="date"
        value={draft[name] ?? ''}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value || undefined })}
      />
    </label>
  );
  const text = (name: 'said' | 'reply', label: string) => (
    <label class="field">
      {label}
      <textarea
        rows={3}
        maxLength={ANSWER_LENGTH}
        value={draft[name]}
        onInput={({ currentTarget }) => changeText({ [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="review"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft);
      }}
    >
      <div class="bar">
        <label>
          {TEXTS.source[language]}{' '}
          <select
            value={draft.source}
            onChange={({ currentTarget }) => change({ source: currentTarget.value as AnswerSource })}
          >
            {ANSWER_SOURCES.map((source) => (
              <option key={source} value={source}>
                {SOURCE_NAMES[source][language]}
              </option>
            ))}
          </select>
        </label>
        {isAnswer && day('received', TEXTS.received[language])}
        {draft.code && <small>{draft.code}</small>}
      </div>
      {text('said', TEXTS[isAnswer ? 'question' : 'said'][language])}
      {text('reply', TEXTS[isAnswer ? 'answer' : 'done'][language])}
      <div class="bar">
        {isAnswer && (
          <>
            <label>
              {TEXTS.document[language]}{' '}
              <input
                type="text"
                maxLength={100}
                value={draft.document ?? ''}
                onInput={({ currentTarget }) => change({ document: currentTarget.value || undefined })}
              />
            </label>
            {day('issued', TEXTS.issued[language])}
          </>
        )}
        {day('day', TEXTS[isAnswer ? 'published' : 'since'][language])}
      </div>
      <p role="status">
        {isAnswer &&
          draft.day &&
          isPublishedLate({ issued: draft.issued, published: draft.day }, calendar) &&
          TEXTS.late[language]}
      </p>
      <p role="status">
        {personal.length > 0 && `${TEXTS.looksLike[language]}: ${namePersonalData(personal, language)}.`}
      </p>
      {personal.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={draft.checked ?? false}
            onChange={({ currentTarget }) => change({ checked: currentTarget.checked })}
          />{' '}
          {TEXTS.checked[language]}
        </label>
      )}
      <p class="bar">
        <button type="submit" class="primary">
          {TEXTS.save[language]}
        </button>
        <button type="button" onClick={onCancel}>
          {TEXTS.cancel[language]}
        </button>
      </p>
    </form>
  );
}
