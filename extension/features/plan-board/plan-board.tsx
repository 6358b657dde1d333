import { useMemo, useState } from 'preact/hooks';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import type { PlanStock } from '../../platform/plan-store';
import { StateShape } from '../../ui/state-shape';
import { trackTasks } from '../plan-tasks/tracked-task';
import { findTasks } from './find-tasks';
import { GROUPINGS, type Grouping, groupTasks } from './group-tasks';
import { TaskRow } from './task-row';
import { GROUPING_NAMES, TASK_STATE_NAMES, TASK_STATES, TEXTS } from './texts';
import './plan-board.css';

interface PlanBoardProps {
  stock: PlanStock;
  /** Id of a task that is open at first; '' where none is. */
  opened: string;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** Every task with its next date: by head, by owner or by date; found by any of its words. */
export function PlanBoard({ stock, opened, calendar, now, language, clock }: PlanBoardProps) {
  const [by, setBy] = useState<Grouping>('head');
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<State>();
  const tasks = useMemo(() => trackTasks(stock, { calendar, now }), [stock, calendar, now]);
  const found = useMemo(() => findTasks(tasks, query), [tasks, query]);
  const shown = only ? found.filter(({ state }) => state === only) : found;
  const groups = groupTasks(shown, { by, now, language });
  return (
    <div class="board">
      <div class="bar controls">
        <fieldset class="segments">
          <legend>{TEXTS.groupBy[language]}</legend>
          {GROUPINGS.map((name) => (
            <label key={name}>
              <input type="radio" name="grouping" checked={by === name} onChange={() => setBy(name)} />
              <span>{GROUPING_NAMES[name][language]}</span>
            </label>
          ))}
        </fieldset>
        <label class="search">
          {TEXTS.search[language]}
          <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </label>
      </div>
      <fieldset class="bar controls" aria-label={TEXTS.only[language]}>
        {TASK_STATES.map((state) => {
          const count = found.filter((task) => task.state === state).length;
          return (
            (count > 0 || only === state) && (
              <button
                type="button"
                key={state}
                class="left"
                data-state={state}
                aria-pressed={only === state}
                onClick={() => setOnly(only === state ? undefined : state)}
              >
                <StateShape state={state} /> {TASK_STATE_NAMES[state][language]} {count}
              </button>
            )
          );
        })}
      </fieldset>
      <p role="status">
        {shown.length === 0 ? TEXTS.none[language] : `${shown.length} ${TEXTS.tasks[language]}`}
      </p>
      {groups.map(({ key, title, tasks: some }) => (
        <section key={key} aria-label={title}>
          <h2>
            {title} <span class="number">{some.length}</span>
          </h2>
          <ul class="tasks">
            {some.map((tracked) => (
              <TaskRow
                key={`${tracked.stored.id} ${tracked.task.id}`}
                tracked={tracked}
                isOpenAtFirst={tracked.task.id === opened}
                {...{ calendar, now, language, clock }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
