import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { StateShape } from '../../ui/state-shape';
import { describeTask, type TrackedTask } from '../plan-tasks/tracked-task';
import { CountProgress } from './count-progress-bar';
import { TaskDetails } from './task-details';
import { TEXTS } from './texts';

interface TaskRowProps {
  tracked: TrackedTask;
  isOpenAtFirst: boolean;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** A task in one line: how it stands, what it is, whose it is, when; the rest when it is opened. */
export function TaskRow({ tracked, isOpenAtFirst, calendar, now, language, clock }: TaskRowProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpenAtFirst) row.current?.scrollIntoView({ block: 'center' });
  }, []);
  const { task, state, pressing, late, rounds } = tracked;
  const done = rounds.filter((one) => one.said?.doneOn !== undefined);
  return (
    <li class="task" ref={row}>
      <button type="button" class="row" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="left" data-state={state}>
          <StateShape state={state} /> {describeTask(tracked, { calendar, now, language })}
        </span>
        <span class="what">
          {task.number && <b>{task.number}</b>} {tracked.title}
        </span>
        <small>
          {[
            pressing?.round && `${TEXTS.due[language]} ${formatIsoDate(pressing.round.due)}`,
            task.owners.join(', ') || TEXTS.nobody[language],
            late.length > 1 && `${late.length} ${TEXTS.lateBefore[language]}`,
            done.length > 0 && `${done.length} ${TEXTS.roundsDone[language]}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {task.counts && <CountProgress tracked={tracked} now={now} language={language} />}
      {isOpen && <TaskDetails {...{ tracked, calendar, now, language, clock }} />}
    </li>
  );
}
