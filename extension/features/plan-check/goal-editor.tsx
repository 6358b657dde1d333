import { PLAN_CRITERIA, type PlanGoal } from '../../../shared/plans/plan';
import { readTypedGoal } from '../../../shared/plans/read-typed-goal';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { Adder } from './adder';
import { ChoiceField } from './choice-field';
import { editPlan, withParts } from './edit-task';
import { FigureRow } from './figure-row';
import { TextField } from './text-field';
import { criterionName, TEXTS } from './texts';

interface GoalEditorProps {
  stored: StoredPlan;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** What the plan wants to reach: each goal in its own words, with the figure by which heads are put in order. */
export function GoalEditor({ stored, language, clock, onFailed }: GoalEditorProps) {
  const { goals } = stored.plan;
  const change = (make: (goals: PlanGoal[]) => PlanGoal[]) =>
    editPlan(stored.id, clock(), (plan) => ({ ...plan, goals: make(plan.goals) })).catch(onFailed);
  const set = (at: number, part: { [Part in keyof PlanGoal]?: PlanGoal[Part] | undefined }) =>
    void change((kept) => kept.map((goal, index) => (index === at ? withParts(goal, part) : goal)));
  return (
    <details class="facts">
      <summary>
        {TEXTS.goals[language]} ({goals.length})
      </summary>
      {goals.map(({ text, criterion, comparison, figure, unit }, at) => (
        <fieldset key={at} class="figures-editor">
          <legend class="for-ears">
            {TEXTS.goal[language]} {at + 1}
          </legend>
          <TextField
            label={TEXTS.goal[language]}
            value={text}
            rows={2}
            isNeeded
            onKept={(kept) => set(at, { text: kept })}
          />
          <div class="bar">
            <FigureRow
              {...{ comparison, figure, unit, language }}
              name={text}
              onSet={(part) => set(at, part)}
              onRemove={() => void change((kept) => kept.filter((_, index) => index !== at))}
            >
              <ChoiceField
                label={TEXTS.criterion[language]}
                value={criterion}
                none={TEXTS.wholeSatisfaction[language]}
                choices={PLAN_CRITERIA.map((one) => [one, criterionName(one)[language]] as const)}
                onChosen={(chosen) => set(at, { criterion: chosen })}
              />
            </FigureRow>
          </div>
        </fieldset>
      ))}
      <Adder
        label={TEXTS.newGoal[language]}
        language={language}
        refuse={(text) => (readTypedGoal(text) ? undefined : TEXTS.goalWithoutFigure[language])}
        onAdd={(text) => {
          const goal = readTypedGoal(text);
          return goal ? change((kept) => [...kept, goal]) : Promise.resolve();
        }}
      />
    </details>
  );
}
