import { findObsolete, groupObsolete } from '../../../shared/plans/find-obsolete';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { StoredPlan } from '../../platform/plan-records';
import { StateShape } from '../../ui/state-shape';
import { editPlan } from './edit-task';
import { SuccessorWriter } from './successor-writer';
import { TEXTS } from './texts';

interface ObsoleteListProps {
  stored: StoredPlan;
  /** YYYY-MM-DD */
  today: string;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** Offices, roles and instruments in the plan that are no more; the clerk chooses what takes their place. */
export function ObsoleteList({ stored, today, language, clock, onFailed }: ObsoleteListProps) {
  const { plan } = stored;
  const groups = groupObsolete(findObsolete(plan, today));
  if (groups.length === 0) return null;
  const choose = (id: string, successor: string) =>
    editPlan(stored.id, clock(), ({ successors = {}, ...rest }) => {
      const { [id]: _, ...others } = successors;
      return { ...rest, successors: successor ? { ...others, [id]: successor } : others };
    }).catch(onFailed);
  return (
    // what is written everywhere is no longer here: the rest is to be chosen or written
    <details class="facts" open>
      <summary>
        {TEXTS.obsolete[language]} ({groups.length})
      </summary>
      <ul>
        {groups.map(({ obsolete, taskIds }) => {
          const chosen = plan.successors?.[obsolete.id] ?? '';
          return (
            <li key={obsolete.id} class="task">
              <span class="left" data-state={chosen ? 'done' : 'soon'}>
                <StateShape state={chosen ? 'done' : 'soon'} /> {obsolete.name[language]}
              </span>{' '}
              {taskIds.length} {TEXTS.tasks[language]}
              <small>
                {TEXTS.until[language]} {formatIsoDate(obsolete.until)}. {obsolete.source}
              </small>
              <label class="field">
                {TEXTS.successor[language]}{' '}
                <select
                  value={chosen}
                  onChange={({ currentTarget }) => void choose(obsolete.id, currentTarget.value)}
                >
                  <option value="">{TEXTS.notChosen[language]}</option>
                  {obsolete.successors.map((successor) => (
                    <option key={successor.vi} value={successor.vi}>
                      {successor[language]}
                    </option>
                  ))}
                </select>
                <span class="for-ears">{obsolete.name[language]}</span>
              </label>
              {chosen && (
                <SuccessorWriter {...{ stored, obsolete, language, clock, onFailed }} successor={chosen} />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
