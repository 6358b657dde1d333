import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredPlan } from '../../platform/plan-records';
import { nameOfPlan } from '../plan-page/texts';
import type { ProposedPlan } from './proposed-plan';
import { startNextYear } from './start-next-year';
import { TEXTS } from './texts';

interface EmptyPlanProps {
  kept: StoredPlan[];
  now: Date;
  language: Language;
  onProposed(proposed: ProposedPlan): void;
}

/** A year's plan that has no document yet: begun from one that is kept, or from nothing. */
export function EmptyPlan({ kept, now, language, onProposed }: EmptyPlanProps) {
  const [year, setYear] = useState(formatDay(dayOfInstant(now.getTime())).slice(0, 4));
  const [from, setFrom] = useState('');
  const start = () => {
    const before = kept.find(({ id }) => id === from)?.plan;
    onProposed({
      from: before ? nameOfPlan(before, language) : TEXTS.empty[language],
      plan: before
        ? startNextYear(before, Number(year))
        : { year: Number(year), title: `${TEXTS.newTitle.vi} ${year}`, goals: [], heads: [] },
      problems: [],
    });
  };
  const isYear = /^20\d\d$/.test(year);
  return (
    <fieldset class="bar start-plan">
      <legend>{TEXTS.start[language]}</legend>
      <label>
        {TEXTS.year[language]}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={4}
          maxLength={4}
          value={year}
          aria-invalid={!isYear || undefined}
          onInput={({ currentTarget }) => setYear(currentTarget.value.trim())}
        />
      </label>
      <label>
        {TEXTS.startFrom[language]}{' '}
        <select value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
          <option value="">{TEXTS.empty[language]}</option>
          {kept.map(({ id, plan }) => (
            <option key={id} value={id}>
              {nameOfPlan(plan, language)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!isYear} onClick={start}>
        {TEXTS.begin[language]}
      </button>
    </fieldset>
  );
}
