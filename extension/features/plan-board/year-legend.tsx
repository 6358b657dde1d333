import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import { type RoundOfTask, stateOfDay } from './rounds-by-day';
import { DAY_STATE_NAMES, TASK_STATES, TEXTS } from './texts';

interface YearLegendProps {
  days: ReadonlyMap<string, RoundOfTask[]>;
  language: Language;
}

/** What the marks of days mean that stand in the year. */
export function YearLegend({ days, language }: YearLegendProps) {
  const there = new Set([...days.values()].map(stateOfDay));
  if (there.size === 0) return null;
  return (
    <ul class="year-legend" aria-label={TEXTS.legend[language]}>
      {TASK_STATES.filter((state) => there.has(state)).map((state) => (
        <li key={state} class="left" data-state={state}>
          <StateShape state={state} /> {DAY_STATE_NAMES[state][language]}
        </li>
      ))}
    </ul>
  );
}
