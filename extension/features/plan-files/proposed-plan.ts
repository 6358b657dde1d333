import { describeJsonProblem } from '../../../shared/json/read-json-file';
import type { Plan, PlanFile, PlanProblem } from '../../../shared/plans/plan';
import { readPlanFile } from '../../../shared/plans/plan-file';
import type { Language } from '../../../shared/text/bilingual-text';

/** A plan that was read from somewhere and is not kept yet. */
export interface ProposedPlan {
  /** From where, as people call it: a file's name, a template's. */
  from: string;
  plan: Plan;
  problems: PlanProblem[];
  /** The document's own text. */
  source?: string;
  rounds?: NonNullable<PlanFile['rounds']>;
  events?: NonNullable<PlanFile['events']>;
}

/** Reads a `plan.json`. @throws Error that says what is wrong with it, in the given language */
export function proposePlanFile(name: string, text: string, language: Language): ProposedPlan {
  const reading = readPlanFile(text);
  if ('problem' in reading)
    throw new Error(`${name}: ${describeJsonProblem(reading.problem, 'plan.json', language)}`);
  const { plan, rounds, events } = reading.file;
  return { from: name, plan, problems: [], ...(rounds && { rounds }), ...(events && { events }) };
}
