import { useState } from 'preact/hooks';
import {
  type AnswerDraft,
  type DraftState,
  responsesOf,
  stateOfDraft,
} from '../../../shared/answers/answer-draft';
import { SOURCE_NAMES } from '../../../shared/answers/source-names';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { StateShape } from '../../ui/state-shape';
import { STATE_TEXTS, TEXTS } from './texts';

const LOOK_OF_STATE: Record<DraftState, State> = { incomplete: 'unknown', unchecked: 'soon', ready: 'ok' };

interface DraftLineProps {
  draft: AnswerDraft;
  language: Language;
  onEdit(): void;
  onRemove(): void;
}

/** One draft in the list: what it says, and whether it will be public. */
export function DraftLine({ draft, language, onEdit, onRemove }: DraftLineProps) {
  const [isAsked, setAsked] = useState(false);
  const state = stateOfDraft(draft);
  const count = responsesOf(draft).length;
  const joined = count > 1 && `${count} ${TEXTS.comments[language]}`;
  return (
    <li>
      <b class="words">{draft.said || '…'}</b>
      <p class="words">{draft.reply || '…'}</p>
      <small>
        {[SOURCE_NAMES[draft.source][language], joined, draft.document, draft.day && formatIsoDate(draft.day)]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <p class="bar">
        <span class="left" data-state={LOOK_OF_STATE[state]}>
          <StateShape state={LOOK_OF_STATE[state]} /> {STATE_TEXTS[state][language]}
        </span>
        <button type="button" aria-label={`${TEXTS.edit[language]}: ${draft.said}`} onClick={onEdit}>
          {TEXTS.edit[language]}
        </button>
        {isAsked ? (
          <>
            {TEXTS.removeSure[language]}
            <button type="button" onClick={onRemove}>
              {TEXTS.remove[language]}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {TEXTS.cancel[language]}
            </button>
          </>
        ) : (
          <button
            type="button"
            aria-label={`${TEXTS.remove[language]}: ${draft.said}`}
            onClick={() => setAsked(true)}
          >
            {TEXTS.remove[language]}
          </button>
        )}
      </p>
    </li>
  );
}
