import { useState } from 'preact/hooks';
import { describeRule } from '../../../shared/plans/describe-rule';
import { type PlanTask, WRITTEN_PARTS } from '../../../shared/plans/plan';
import { restorePlanWords } from '../../../shared/plans/write-successor';
import type { Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredPlan } from '../../platform/plan-records';
import { changePlan } from '../../platform/plan-store';
import { StateShape } from '../../ui/state-shape';
import { rewriteTasks } from './edit-task';
import type { Doubt } from './find-doubts';
import { TaskEditor } from './task-editor';
import { PART_NAMES, TEXTS } from './texts';

interface CheckedTaskProps {
  stored: StoredPlan;
  task: PlanTask;
  headAt: number;
  doubts: Doubt[];
  /** Whether the clerk has said that it is right as it is. */
  isLeft: boolean;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
  /** Shows where it stands in the document; absent where there is none. */
  onShow: (() => void) | undefined;
  onFailed(error: unknown): void;
}

/** A task as it was understood, with what is doubtful of it in the plan's own words. */
export function CheckedTask(props: CheckedTaskProps) {
  const { stored, task, doubts, isLeft, language, clock, onShow, onFailed } = props;
  const { planWords } = task;
  const [isOpen, setOpen] = useState(false);
  const leave = () =>
    changePlan(stored.id, clock(), (kept) => {
      const others = (kept.checked ?? []).filter((id) => id !== task.id);
      return { ...kept, checked: isLeft ? others : [...others, task.id] };
    }).catch(onFailed);
  const restore = () =>
    rewriteTasks(stored, clock(), (one) => (one.id === task.id ? restorePlanWords(one) : one)).catch(
      onFailed,
    );
  return (
    <li class="task">
      <p>
        {task.number && <b>{task.number}</b>} {task.content}
        <small>
          {task.owners.join(', ')}
          {task.owners.length > 0 && task.rules.length > 0 && ' · '}
          {task.rules.map((rule) => describeRule(rule, language)).join('; ')}
        </small>
      </p>
      {planWords && (
        <p class="plan-words">
          {TEXTS.planWords[language]}:{' '}
          {WRITTEN_PARTS.map((part) => {
            const words = part === 'rules' ? undefined : planWords[part];
            return words === undefined ? null : (
              <span key={part}>
                {PART_NAMES[part][language]} “{[words].flat().join(', ')}”{' '}
              </span>
            );
          })}
          <button type="button" onClick={() => void restore()}>
            {TEXTS.restoreWords[language]}
            <span class="for-ears"> {task.content}</span>
          </button>
        </p>
      )}
      {doubts.map(({ text, reason }) => (
        <p key={reason + text} class="doubt">
          <span class="left" data-state={isLeft ? 'done' : 'soon'}>
            <StateShape state={isLeft ? 'done' : 'soon'} /> {reason}
          </span>{' '}
          {text && `“${text}”`}
        </p>
      ))}
      <p class="bar">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {TEXTS.mend[language]}
          <span class="for-ears"> {task.content}</span>
        </button>
        {onShow && (
          <button type="button" onClick={onShow}>
            {TEXTS.inDocument[language]}
            <span class="for-ears"> {task.content}</span>
          </button>
        )}
        {doubts.length > 0 && (
          <button type="button" onClick={() => void leave()}>
            {TEXTS[isLeft ? 'reconsider' : 'leave'][language]}
            <span class="for-ears"> {task.content}</span>
          </button>
        )}
      </p>
      {isOpen && <TaskEditor {...props} />}
    </li>
  );
}
