import { useState } from 'preact/hooks';
import { describeRule } from '../../../shared/plans/describe-rule';
import { findObsolete, groupObsolete } from '../../../shared/plans/find-obsolete';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
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
  const { plan } = tracked.stored;
  const gone = groupObsolete(
    findObsolete({ ...plan, heads: [{ ...tracked.head, tasks: [task] }] }, formatIso(now).slice(0, 10)),
  ).map(({ obsolete }) => {
    const successor = plan.successors?.[obsolete.id] ?? TEXTS.notChosen[language];
    return `${obsolete.name[language]} → ${successor}`;
  });
  const facts: [keyof typeof TEXTS, string | undefined][] = [
    ['content', task.shortTitle && task.content],
    ['product', task.product],
    ['owners', task.owners.join(', ')],
    ['partners', task.partners?.join(', ')],
    ['schedule', task.schedule],
    ['rules', task.rules.map((rule) => describeRule(rule, language)).join('; ') || TEXTS.notRead[language]],
    ['note', task.note],
    ['obsolete', gone.join('; ')],
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
