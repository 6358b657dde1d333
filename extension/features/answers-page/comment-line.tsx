import CRITERIA_EN from '../../../shared/satisfaction/criteria.en.json';
import CRITERIA_VI from '../../../shared/satisfaction/criteria.vi.json';
import { FOLLOW_UP_NAMES } from '../../../shared/satisfaction/follow-up-names';
import type { SurveyComment } from '../../../shared/satisfaction/read-comment-rows';
import type { Language } from '../../../shared/text/bilingual-text';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { formatIsoDate } from '../../../shared/text/format-date';
import { namePersonalData } from '../../ui/name-personal-data';
import { FROM_SURVEY_TEXTS as TEXTS } from './from-survey-texts';
import { TEXTS as PAGE_TEXTS } from './texts';

const CRITERIA: Record<Language, Record<string, string>> = { vi: CRITERIA_VI, en: CRITERIA_EN };

interface CommentLineProps {
  comment: SurveyComment;
  isTaken: boolean;
  isPicked: boolean;
  language: Language;
  onPick(isPicked: boolean): void;
}

/** One comment to choose: what was said, what was low, what was done, and whether it seems to name somebody. */
export function CommentLine({ comment, isTaken, isPicked, language, onPick }: CommentLineProps) {
  const { day, desk, low, done, flagged, state } = comment;
  const lowNames = low.map(
    ({ criterion, value }) => `${CRITERIA[language][criterion] ?? criterion} (${value}/5)`,
  );
  const personal = findPersonalData(`${comment.comment}\n${done}`);
  const facts = [
    formatIsoDate(day),
    desk,
    state && FOLLOW_UP_NAMES[language][state],
    flagged && TEXTS.flagged[language],
    isTaken && TEXTS.taken[language],
  ];
  return (
    <li>
      <label class="pick">
        <input
          type="checkbox"
          checked={isPicked && !isTaken}
          disabled={isTaken}
          onChange={({ currentTarget }) => onPick(currentTarget.checked)}
        />
        <b class="words">{comment.comment || TEXTS.noWords[language]}</b>
      </label>
      {lowNames.length > 0 && (
        <p>
          {TEXTS.low[language]}: {lowNames.join(', ')}
        </p>
      )}
      {done && (
        <p class="words">
          {PAGE_TEXTS.done[language]}: {done}
        </p>
      )}
      <small>{facts.filter(Boolean).join(' · ')}</small>
      {personal.length > 0 && (
        <small>
          {PAGE_TEXTS.looksLike[language]}: {namePersonalData(personal, language)}.
        </small>
      )}
    </li>
  );
}
