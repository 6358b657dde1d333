import type { Figures } from '../../../shared/deadlines';
import { OUTCOMES, type Outcome } from '../../../shared/deadlines/statistics/dossier-outcome';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import { OUTCOME_NAMES } from './texts';

/** The look's state of an outcome; what is grouped by it stands together. */
const STATE_OF_OUTCOME: Partial<Record<Outcome, State>> = {
  early: 'ok',
  'on-time': 'ok',
  late: 'overdue',
  finished: 'done',
  'in-time': 'done',
  'due-soon': 'soon',
  overdue: 'overdue',
  paused: 'paused',
  open: 'unknown',
};

/** How the dossiers of a period stand, as parts of one bar; its name says the same in words. */
export function OutcomeBar({ figures, language }: { figures: Figures; language: Language }) {
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = figures.outcomes[outcome];
    const state = STATE_OF_OUTCOME[outcome];
    return count > 0 && state ? { outcome, state, count } : [];
  });
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const label = parts.map(({ outcome, count }) => `${OUTCOME_NAMES[outcome][language]}: ${count}`).join(', ');
  let start = 0;
  return (
    <svg class="outcomes" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ outcome, state, count }) => {
        const x = start;
        const width = (count / sum) * 100;
        start += width;
        return (
          <rect
            key={outcome}
            x={x}
            width={Math.max(0, width - 0.3)}
            height="4"
            fill={`var(--hl-${state}-ink)`}
          >
            <title>
              {OUTCOME_NAMES[outcome][language]}: {count}
            </title>
          </rect>
        );
      })}
    </svg>
  );
}

/** Tells which part of the bar a figure is. */
export function OutcomeKey({ outcome }: { outcome: Outcome }) {
  const state = STATE_OF_OUTCOME[outcome];
  return (
    state && (
      <span class="key" style={{ color: `var(--hl-${state}-ink)` }}>
        <StateShape state={state} />
      </span>
    )
  );
}
