import type { Plan } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { DayField } from './day-field';
import { editPlan } from './edit-task';
import { TextField } from './text-field';
import { TEXTS } from './texts';

interface PlanFactsProps {
  stored: StoredPlan;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** Whose plan it is, of which year, its number and title. */
export function PlanFacts({ stored, language, clock, onFailed }: PlanFactsProps) {
  const { plan } = stored;
  const keep = (part: 'unit' | 'year' | 'number' | 'date' | 'title', text: string) => {
    if (part === 'year' && text && !/^20\d\d$/.test(text)) return;
    void editPlan(stored.id, clock(), ({ [part]: _, ...rest }) => ({
      ...(rest as Plan),
      ...(text && { [part]: part === 'year' ? Number(text) : text }),
    })).catch(onFailed);
  };
  return (
    <details class="facts">
      <summary>
        {TEXTS.plan[language]} {[plan.number, plan.unit, plan.year].filter(Boolean).join(' · ')}
      </summary>
      <TextField
        label={TEXTS.title[language]}
        value={plan.title ?? ''}
        onKept={(text) => keep('title', text)}
      />
      <TextField label={TEXTS.unit[language]} value={plan.unit ?? ''} onKept={(text) => keep('unit', text)} />
      <TextField
        label={TEXTS.year[language]}
        value={String(plan.year ?? '')}
        onKept={(text) => keep('year', text)}
      />
      <TextField
        label={TEXTS.planNumber[language]}
        value={plan.number ?? ''}
        onKept={(text) => keep('number', text)}
      />
      <DayField label={TEXTS.date[language]} value={plan.date ?? ''} onKept={(day) => keep('date', day)} />
    </details>
  );
}
