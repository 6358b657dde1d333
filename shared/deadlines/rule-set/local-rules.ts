import attachDocument from '../rules/local/attach-document.json';
import extendFeedback from '../rules/local/extend-feedback.json';
import extendTask from '../rules/local/extend-task.json';
import forwardFeedbackPromptly from '../rules/local/forward-feedback-promptly.json';
import publishAnswer from '../rules/local/publish-answer.json';
import updateStaffRecord from '../rules/local/update-staff-record.json';
import type { Rule, RuleScope, RuleVersion } from './rule';

/** By which document a unit has a local rule in a year. */
export interface Adoption extends RuleScope {
  basis: string;
}

/** A rule that binds only the units which have adopted it, each for a year. */
export interface LocalRule extends Omit<Rule, 'scope' | 'versions'>, Pick<RuleVersion, 'limit' | 'warnings'> {
  adopted: Adoption[];
}

/** Local rules of published plans, with the units and years that they bound; another ward can adopt them for itself. */
export const LOCAL_RULES = [
  attachDocument,
  forwardFeedbackPromptly,
  extendFeedback,
  publishAnswer,
  extendTask,
  updateStaffRecord,
] as LocalRule[]; // their shape is checked by ward-rules.test.ts

/** The rule as it binds one unit in one year. */
export function adoptRule({ limit, warnings, adopted: _, ...rule }: LocalRule, adoption: Adoption): Rule {
  const { basis, ...scope } = adoption;
  const inForce = { from: `${scope.year}-01-01`, to: `${scope.year}-12-31` };
  return { ...rule, scope, versions: [{ inForce, limit, warnings, basis, confidence: 'L' }] };
}
