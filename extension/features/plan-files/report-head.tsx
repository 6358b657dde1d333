import { readReportDuties } from '../../../shared/plans/report-duties';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import type { ProposedPlan } from './proposed-plan';
import { TEXTS } from './texts';

interface ReportHeadProps {
  kept: StoredPlan[];
  language: Language;
  onProposed(proposed: ProposedPlan): void;
}

/** The reports that a ward owes again and again, as tasks with their dates: switched on here, the dates mended afterwards. */
export function ReportHead({ kept, language, onProposed }: ReportHeadProps) {
  const duties = readReportDuties();
  const isOn = kept.some(({ plan }) => plan.title === duties.title);
  return (
    <fieldset class="way">
      <legend>{TEXTS.reports[language]}</legend>
      <p>{TEXTS[isOn ? 'reportsOn' : 'reportsLead'][language]}</p>
      {!isOn && (
        <button
          type="button"
          onClick={() => onProposed({ from: TEXTS.reports[language], plan: duties, problems: [] })}
        >
          {TEXTS.reportsUse[language]}
        </button>
      )}
    </fieldset>
  );
}
