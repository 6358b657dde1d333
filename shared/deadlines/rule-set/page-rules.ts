import acceptOnline from '../rules/accept-online.json';
import returnByAppointment from '../rules/return-by-appointment.json';
import { changeRule } from './change-rule';
import type { Rule } from './rule';
import type { WardRules } from './ward-rules';

/** The rules whose events a portal's page shows by itself; apart, so that the overlay carries no others. */
export const PAGE_RULES = [acceptOnline, returnByAppointment] as Rule[];

/** The same with what a ward has decided of them, in its order. */
export const pageRulesOf = (ward: Pick<WardRules, 'changes'> | undefined): Rule[] =>
  PAGE_RULES.map(
    (rule) => ward?.changes.filter((change) => change.rule === rule.id).reduce(changeRule, rule) ?? rule,
  );
