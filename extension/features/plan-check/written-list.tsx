import type { Obsolete } from '../../../shared/plans/obsolete';
import { groupWritten, undoSuccessor } from '../../../shared/plans/undo-successor';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { StateShape } from '../../ui/state-shape';
import { rewriteTasks } from './edit-task';
import { TEXTS } from './texts';

interface WrittenListProps {
  stored: StoredPlan;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** What was written into the tasks in place of what is no more; each can be taken back from all its tasks at once. */
export function WrittenList({ stored, language, clock, onFailed }: WrittenListProps) {
  const groups = groupWritten(stored.plan);
  if (groups.length === 0) return null;
  const undo = (obsolete: Obsolete) =>
    void rewriteTasks(stored, clock(), (task) => undoSuccessor(task, obsolete)).catch(onFailed);
  return (
    <details class="facts">
      <summary>
        {TEXTS.written[language]} ({groups.length})
      </summary>
      <ul>
        {groups.map(({ obsolete, successors, taskIds }) => (
          <li key={obsolete.id} class="task">
            <p>
              <span class="left" data-state="done">
                <StateShape state="done" /> {obsolete.name[language]} → {successors.join(', ')}
              </span>{' '}
              {taskIds.length} {TEXTS.tasksWritten[language]}
            </p>
            <p class="bar">
              <button type="button" onClick={() => undo(obsolete)}>
                {language === 'vi'
                  ? `Trả lại chữ của kế hoạch ở ${taskIds.length} việc`
                  : `Put the plan’s words back in ${taskIds.length} tasks`}
                <span class="for-ears"> {obsolete.name[language]}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
