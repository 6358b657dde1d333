import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { openPlanPage } from '../../platform/plan-page';
import { StateShape } from '../../ui/state-shape';
import { usePart } from '../../ui/use-part';
import type { DueTask } from './due-task';
import { TEXTS } from './texts';
import { describeRound } from './tracked-task';

interface TaskLineProps {
  due: DueTask;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** A task of a plan among what must happen: how it stands first, then what it is; done from here, or on the board. */
export function TaskLine({ due, calendar, now, language, clock }: TaskLineProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  // most openings of the panel record nothing
  const loadForm = async () => (await import('./round-form')).RoundForm;
  const Form = usePart(isOpen, loadForm, (error) => setProblem(describeError(error)));
  const { tracked, round, state, lateBefore } = due;
  const { task, head, stored } = tracked;
  const day = round.round && formatIsoDate(round.round.due);
  const label = round.round?.label[language];
  return (
    <li class="task">
      <span class="left" data-state={state}>
        <StateShape state={state} /> {describeRound(round, { calendar, now, language })}
      </span>
      <p class="procedure">{tracked.title}</p>
      <small>
        {[
          day && `${TEXTS.due[language]} ${day}`,
          // a time that is called after its day needs no second one
          day && label?.includes(day) && !label.includes('–') ? undefined : label,
          task.owners.join(', '),
          head.title,
          lateBefore > 0 && `${lateBefore} ${TEXTS.lateBefore[language]}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <span class="bar">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {TEXTS[isOpen ? 'close' : 'record'][language]}
          <span class="for-ears"> {tracked.title}</span>
        </button>
        <button type="button" onClick={() => void openPlanPage({ plan: stored.id, task: task.id })}>
          {TEXTS.openBoard[language]}
          <span class="for-ears"> {tracked.title}</span>
        </button>
      </span>
      {problem && (
        <small role="alert" data-problem>
          {problem}
        </small>
      )}
      {isOpen && Form && <Form tracked={tracked} round={round} language={language} clock={clock} />}
    </li>
  );
}
