import { PLAN_CRITERIA, type PlanHead } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { Adder } from './adder';
import { ChoiceField } from './choice-field';
import { addHead, addTask, editHead, removeHead, withParts } from './edit-task';
import { TextField } from './text-field';
import { criterionName, TEXTS } from './texts';

interface HeadEditorProps {
  stored: StoredPlan;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** The heads of a plan: what they are called, which criterion they are about; tasks and heads are added here. */
export function HeadEditor({ stored, language, clock, onFailed }: HeadEditorProps) {
  const set = (at: number, change: { [Part in keyof PlanHead]?: PlanHead[Part] | undefined }) =>
    void editHead(stored, at, clock(), (head) => withParts(head, change)).catch(onFailed);
  return (
    <details class="facts">
      <summary>
        {TEXTS.heads[language]} ({stored.plan.heads.length})
      </summary>
      {stored.plan.heads.map(({ number, title, criterion, tasks }, index) => (
        <fieldset key={index}>
          <TextField
            label={TEXTS.headNumber[language]}
            value={number ?? ''}
            onKept={(text) => set(index, { number: text || undefined })}
          />
          <TextField
            label={TEXTS.headTitle[language]}
            value={title}
            isNeeded
            onKept={(text) => set(index, { title: text })}
          />
          <ChoiceField
            label={TEXTS.criterion[language]}
            value={criterion}
            none={TEXTS.noCriterion[language]}
            choices={PLAN_CRITERIA.map((one) => [one, criterionName(one)[language]] as const)}
            onChosen={(chosen) => set(index, { criterion: chosen })}
          />
          <Adder
            label={`${TEXTS.newTask[language]} – ${title}`}
            language={language}
            onAdd={(text) => addTask(stored, index, text, clock()).catch(onFailed)}
          />
          {tasks.length === 0 && (
            <button type="button" onClick={() => void removeHead(stored, index, clock()).catch(onFailed)}>
              {TEXTS.removeHead[language]}
              <span class="for-ears"> {title}</span>
            </button>
          )}
        </fieldset>
      ))}
      <Adder
        label={TEXTS.newHead[language]}
        language={language}
        onAdd={(text) => addHead(stored, text, clock()).catch(onFailed)}
      />
    </details>
  );
}
