import { useState } from 'preact/hooks';
import { startPlan } from '../../../shared/plans/start-plan';
import { PLAN_TEMPLATES } from '../../../shared/plans/templates';
import type { Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredPlan } from '../../platform/plan-records';
import { readSettings } from '../../platform/settings';
import { FocusableButton } from '../../ui/focusable-button';
import { nameOfPlan } from '../plan-page/texts';
import type { ProposedPlan } from './proposed-plan';
import { TEXTS } from './texts';

interface EmptyPlanProps {
  kept: StoredPlan[];
  now: Date;
  language: Language;
  /** Called with what makes the plan, which may take a moment. */
  onStart(make: () => Promise<ProposedPlan>): void;
}

/** A year's plan that has no document yet: begun from a template, from one that is kept, or from nothing. */
export function EmptyPlan({ kept, now, language, onStart }: EmptyPlanProps) {
  const [year, setYear] = useState(formatDay(dayOfInstant(now.getTime())).slice(0, 4));
  const [from, setFrom] = useState('');
  const start = async (): Promise<ProposedPlan> => {
    const { unitName } = await readSettings();
    const template = PLAN_TEMPLATES.find(({ id }) => id === from);
    const before = kept.find(({ id }) => id === from)?.plan;
    // a template's tasks are taken, not whose they were
    const { unit: _, ...facts } = (await template?.load()) ?? { goals: [], heads: [] };
    const { plan, problems } = startPlan(before ?? facts, {
      year: Number(year),
      ...(unitName && { unit: unitName }),
    });
    return {
      from: template?.name[language] ?? (before ? nameOfPlan(before, language) : TEXTS.empty[language]),
      plan: { ...plan, title: `${TEXTS.newTitle.vi} ${year}` },
      problems,
    };
  };
  const isYear = /^20\d\d$/.test(year);
  return (
    <fieldset class="bar way start-plan">
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
          {PLAN_TEMPLATES.map(({ id, name, tasks }) => (
            <option key={id} value={id}>
              {TEXTS.template[language]}: {name[language]} ({tasks} {TEXTS.tasks[language]})
            </option>
          ))}
          {kept.map(({ id, plan }) => (
            <option key={id} value={id}>
              {nameOfPlan(plan, language)}
            </option>
          ))}
        </select>
      </label>
      <FocusableButton isOff={!isYear} onClick={() => onStart(start)}>
        {TEXTS.begin[language]}
      </FocusableButton>
    </fieldset>
  );
}
