import { useEffect, useRef } from 'preact/hooks';
import { STATE_WORDS } from '../../../shared/deadlines/clock/describe-clock';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import { StateShape } from '../../ui/state-shape';
import type { Deadline, Move } from './find-moves';
import { TEXTS } from './texts';
import type { Proposal } from './use-proposal';
import './what-moves.css';

/** Dossiers that are named; the others are counted. */
const SHOWN = 50;

interface MovesReviewProps {
  proposal: Proposal;
  language: Language;
}

/** What a change moves, with the button that applies it; and what came of it. */
export function MovesReview({ proposal: { pending, notice, apply, leave }, language }: MovesReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pending) heading.current?.focus();
  }, [pending]);
  return (
    <>
      {pending && (
        <div class="review moves">
          <h3 ref={heading} tabIndex={-1}>
            {TEXTS.title[language]} {pending.moves.length} {TEXTS.open[language]}
          </h3>
          <p>{TEXTS.lead[language]}</p>
          <MoveList moves={pending.moves} language={language} />
          <p class="actions">
            <button type="button" class="primary" onClick={() => void apply()}>
              {TEXTS.apply[language]}
            </button>
            <button type="button" onClick={leave}>
              {TEXTS.leave[language]}
            </button>
          </p>
        </div>
      )}
      <p role="status" data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
    </>
  );
}

function MoveList({ moves, language }: { moves: Move[]; language: Language }) {
  const rest = moves.length - SHOWN;
  return (
    <>
      {/* it scrolls for itself, so that it must be reached by keyboard */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must take the focus */}
      <ul class="move-list" tabIndex={0} aria-label={TEXTS.open[language]}>
        {moves.slice(0, SHOWN).map(({ code, procedure, before, after }) => (
          <li key={code}>
            <span class="who">
              <b>{code}</b>
              {procedure && <small>{procedure}</small>}
            </span>
            <span class="change">
              <DeadlineText deadline={before} language={language} />
              <span aria-hidden="true">→</span>
              <span class="for-ears">{TEXTS.becomes[language]}</span>
              <DeadlineText deadline={after} language={language} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          … {rest} {TEXTS.more[language]}
        </p>
      )}
    </>
  );
}

const DeadlineText = ({ deadline: { due, state }, language }: { deadline: Deadline; language: Language }) => (
  <span class="deadline">
    {due ? formatDateTime(due) : TEXTS.noDue[language]}
    <span class="state" data-state={state}>
      <StateShape state={state} /> {STATE_WORDS[state][language]}
    </span>
  </span>
);
