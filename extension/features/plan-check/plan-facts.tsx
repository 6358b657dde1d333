import type { Plan } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredPlan } from '../../platform/plan-records';
import { editPlan } from './edit-task';
import { TextField } from './text-field';
import { TEXTS } from './texts';

interface PlanFactsProps {
  stored: StoredPlan;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** Whose plan it is, of which year, its number and goals. */
export function PlanFacts({ stored, language, clock, onFailed }: PlanFactsProps) {
  const { plan } = stored;
  const keep = (part: 'unit' | 'year' | 'number' | 'date' | 'title', text: string) => {
    if (part === 'date' && text && parseDay(text) === undefined) return;
    if (part === 'year' && text && !/^20\d\d$/.test(text)) return;
    void editPlan(stored.id, clock(), ({ [part]: _, ...rest }) => ({
      ...(rest as Plan),
      ...(text && { [part]: part === 'year' ? Number(text) : text }),
    })).catch(onFailed);
  };
  return (
    <details class="facts">
      <summary>
        {TEXTS.plan[language]} {plan.number} · {plan.unit} · {plan.year}
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
      <label class="field">
        {TEXTS.date[language]}{' '}
        <input
          type="date"
          value={plan.date ?? ''}
          onChange={({ currentTarget }) => keep('date', currentTarget.value)}
        />
      </label>
      {plan.goals.length > 0 && (
        <>
          <h3>{TEXTS.goals[language]}</h3>
          <ul>
            {plan.goals.map(({ text, figure, unit }, index) => (
              <li key={index}>
                {text}{' '}
                <b>
                  ({figure} {unit})
                </b>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
