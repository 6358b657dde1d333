import { useState } from 'preact/hooks';
import { writePlanFile } from '../../../shared/plans/plan-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { foldText } from '../../../shared/text/fold-text';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredPlan, StoredRound } from '../../platform/plan-records';
import { changePlan, forgetPlan } from '../../platform/plan-store';
import { saveJson } from '../../ui/save-file';
import { SurelyButton } from '../../ui/surely-button';
import { nameOfPlan } from '../plan-page/texts';
import { tasksOf } from './compare-plans';
import { TEXTS } from './texts';

interface KeptPlanProps {
  stored: StoredPlan;
  rounds: StoredRound[];
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** A plan in use: since when it is followed, shared as a file, forgotten. */
export function KeptPlan({ stored, rounds, language, clock, onFailed }: KeptPlanProps) {
  const [withRounds, setWithRounds] = useState(false);
  const [notice, setNotice] = useState('');
  const { id, plan, events, startsOn } = stored;
  const name = nameOfPlan(plan, language);
  const exportPlan = () => {
    const own = rounds.map(({ plan: _, at: __, by: ___, ...round }) => round);
    const said = withRounds && { rounds: own, ...(events.length > 0 && { events }) };
    const text = writePlanFile({ version: 1, plan, ...said });
    const file = `plan-${foldText(plan.unit ?? plan.number ?? 'ke-hoach').replace(/[^a-z0-9]+/g, '-')}-${plan.year ?? ''}.json`;
    saveJson(file, text);
    setNotice(`${TEXTS.exported[language]}: ${file}`);
  };
  return (
    <li>
      <b>{name}</b>
      <small>
        {tasksOf(plan).length} {TEXTS.tasks[language]}
      </small>
      <label>
        {TEXTS.startsOn[language]}{' '}
        <input
          type="date"
          value={startsOn}
          onChange={({ currentTarget: { value } }) => {
            if (parseDay(value) !== undefined)
              changePlan(id, clock(), (kept) => ({ ...kept, startsOn: value })).catch(onFailed);
          }}
        />
      </label>
      <p class="bar">
        <button type="button" onClick={exportPlan}>
          {TEXTS.export[language]}
          <span class="for-ears"> {name}</span>
        </button>
        <label>
          <input
            type="checkbox"
            checked={withRounds}
            onChange={({ currentTarget }) => setWithRounds(currentTarget.checked)}
          />{' '}
          {TEXTS.withRounds[language]}
        </label>
        <SurelyButton
          label={TEXTS.forget[language]}
          sureLabel={TEXTS.forgetSurely[language]}
          onSure={() => forgetPlan(id).catch(onFailed)}
        >
          <span class="for-ears"> {name}</span>
        </SurelyButton>
      </p>
      <small role="status">{notice}</small>
    </li>
  );
}
