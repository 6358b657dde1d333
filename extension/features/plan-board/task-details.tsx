import { useState } from 'preact/hooks';
import { describeRule } from '../../../shared/plans/describe-rule';
import type { Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import { RoundForm } from '../plan-tasks/round-form';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { EventField } from './event-field';
import { RoundPicker } from './round-picker';
import { TEXTS } from './texts';

interface TaskDetailsProps {
  tracked: TrackedTask;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** All that the plan says of a task, what was made of its schedule, and its rounds one by one. */
export function TaskDetails({ tracked, calendar, now, language, clock }: TaskDetailsProps) {
  const { task, rounds, pressing } = tracked;
  const [key, setKey] = useState(pressing?.key ?? rounds.findLast(({ said }) => said)?.key);
  const shown = rounds.find((round) => round.key === key) ?? pressing ?? rounds.at(-1);
  const facts: [keyof typeof TEXTS, string | undefined][] = [
    ['content', task.shortTitle && task.content],
    ['product', task.product],
    ['owners', task.owners.join(', ')],
    ['partners', task.partners?.join(', ')],
    ['schedule', task.schedule],
    ['rules', task.rules.map((rule) => describeRule(rule, language)).join('; ') || TEXTS.notRead[language]],
    ['note', task.note],
  ];
  return (
    <div class="details">
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{TEXTS[name][language]}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <EventField tracked={tracked} language={language} clock={clock} />
      {rounds.length > 0 && (
        <RoundPicker rounds={rounds} chosen={shown?.key} onChoose={setKey} {...{ calendar, now, language }} />
      )}
      {shown && (
        <RoundForm key={shown.key} tracked={tracked} round={shown} language={language} clock={clock} />
      )}
    </div>
  );
}
