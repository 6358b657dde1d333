import { useState } from 'preact/hooks';
import type { TaskEvent } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIsoDate } from '../../../shared/text/format-date';
import { dayOfInstant, formatDay, parseDay } from '../../../shared/working-time/viet-nam-day';
import { changePlan } from '../../platform/plan-store';
import { FocusableButton } from '../../ui/focusable-button';
import { TEXTS as TASK_TEXTS } from '../plan-tasks/texts';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { TEXTS } from './texts';

interface EventFieldProps {
  tracked: TrackedTask;
  language: Language;
  clock: () => Date;
}

/** For a task that waits for something to happen: when it did, so that it has a date. */
export function EventField({ tracked, language, clock }: EventFieldProps) {
  const { task, stored } = tracked;
  const [on, setOn] = useState(formatDay(dayOfInstant(clock().getTime())));
  const [problem, setProblem] = useState('');
  const awaited = new Set(
    task.rules.flatMap((rule) => (rule.kind === 'after' || rule.kind === 'before' ? [rule.event] : [])),
  );
  if (awaited.size === 0) return null;
  const change = (next: (events: TaskEvent[]) => TaskEvent[]) =>
    changePlan(stored.id, clock(), (kept) => ({ ...kept, events: next(kept.events) })).then(
      () => setProblem(''),
      (error: unknown) => setProblem(`${TASK_TEXTS.failed[language]}: ${describeFailure(error, language)}`),
    );
  const isSame = (one: TaskEvent, other: TaskEvent) =>
    one.taskId === other.taskId && one.event === other.event && one.on === other.on;
  return (
    <>
      {[...awaited].map((event) => (
        <fieldset class="evidence" key={event}>
          <legend>
            {TEXTS.event[language]}: {event}
          </legend>
          {stored.events
            .filter((one) => one.taskId === task.id && one.event === event)
            .map((known) => (
              <p key={known.on}>
                {formatIsoDate(known.on)}{' '}
                <button
                  type="button"
                  onClick={() => void change((events) => events.filter((one) => !isSame(one, known)))}
                >
                  {TEXTS.removeEvent[language]}
                  <span class="for-ears"> {formatIsoDate(known.on)}</span>
                </button>
              </p>
            ))}
          <span class="bar">
            <label>
              {TEXTS.eventOn[language]}{' '}
              <input type="date" value={on} onChange={({ currentTarget }) => setOn(currentTarget.value)} />
            </label>
            <FocusableButton
              isOff={parseDay(on) === undefined}
              onClick={() => {
                const added = { taskId: task.id, event, on };
                void change((events) => [...events.filter((one) => !isSame(one, added)), added]);
              }}
            >
              {TEXTS.addEvent[language]}
            </FocusableButton>
          </span>
        </fieldset>
      ))}
      <p role="alert">{problem}</p>
    </>
  );
}
