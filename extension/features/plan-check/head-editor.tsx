import { useState } from 'preact/hooks';
import { PLAN_CRITERIA, type PlanCriterion } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import type { StoredPlan } from '../../platform/plan-records';
import { addHead, addTask, editHead } from './edit-task';
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
  return (
    <details class="facts">
      <summary>
        {TEXTS.heads[language]} ({stored.plan.heads.length})
      </summary>
      {stored.plan.heads.map(({ title, criterion }, index) => (
        <fieldset key={index}>
          <TextField
            label={TEXTS.headTitle[language]}
            value={title}
            onKept={(text) =>
              text &&
              void editHead(stored, index, clock(), (head) => ({ ...head, title: text })).catch(onFailed)
            }
          />
          <label class="field">
            {TEXTS.criterion[language]}{' '}
            <select
              value={criterion ?? ''}
              onChange={({ currentTarget: { value } }) =>
                void editHead(stored, index, clock(), ({ criterion: _, ...head }) => ({
                  ...head,
                  ...(value && { criterion: value as PlanCriterion }),
                })).catch(onFailed)
              }
            >
              <option value="">{TEXTS.noCriterion[language]}</option>
              {PLAN_CRITERIA.map((one) => (
                <option key={one} value={one}>
                  {criterionName(one)[language]}
                </option>
              ))}
            </select>
          </label>
          <Adder
            label={`${TEXTS.newTask[language]} – ${title}`}
            language={language}
            onAdd={(text) => addTask(stored, index, text, clock()).catch(onFailed)}
          />
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

interface AdderProps {
  label: string;
  language: Language;
  onAdd(text: string): Promise<unknown>;
}

function Adder({ label, language, onAdd }: AdderProps) {
  const [text, setText] = useState('');
  return (
    <form
      class="bar"
      onSubmit={(event) => {
        event.preventDefault();
        const tidy = tidyText(text);
        if (tidy) void onAdd(tidy).then(() => setText(''));
      }}
    >
      <label class="field">
        {label}
        <input type="text" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        {TEXTS.add[language]}
        <span class="for-ears"> {label}</span>
      </button>
    </form>
  );
}
