/** Deadlines: what a ward must do by when, and why. Everything is computed from logs of events; nothing is stored. */

export { checkMachineClock } from './clock/check-machine-clock';
export type { Clock, ClockStatus } from './clock/clock';
export { clocksOf } from './clock/clocks-of';
export { describeTimeLeft } from './clock/describe-clock';
export { mostPressingClock } from './clock/most-pressing-clock';
export type { TimeLeft } from './clock/time-left';
export { type Warning, warningsSince } from './clock/warnings';
export { type NoClock, whyNoClock } from './clock/why-no-clock';
export { describeExplanation } from './explanation/describe-explanation';
export { type Explanation, explain } from './explanation/explain';
export type { Note, NoteKind } from './explanation/explanation-notes';
export { canSuspend, type SuspensionAnswer, type SuspensionRequest } from './log/can-suspend';
export { checkLog, type LogProblem } from './log/check-log';
export { countEvents, type EventCount } from './log/count-events';
export type {
  ActorRole,
  AfterSupplement,
  Appointment,
  Dossier,
  DossierEvent,
  EventKind,
  SectorSource,
  Subject,
} from './log/dossier';
export type { RuleChange } from './rule-set/change-rule';
export { COUNT_RULES } from './rule-set/count-rules';
export { adoptRule, LOCAL_RULES } from './rule-set/local-rules';
export type { Confidence, Limit, Rule, RuleVersion, Step, WarningStep } from './rule-set/rule';
export { wardRulesSchema } from './rule-set/rule-schema';
export { NATIONAL_RULES } from './rule-set/rules';
export { applySectorRule } from './rule-set/sector-rules';
export { rulesOfWard, type WardRules } from './rule-set/ward-rules';
export type { Figures } from './statistics/dossier-figures';
export { type DossierStatistics, dossierStatistics } from './statistics/dossier-statistics';
export { type Evaluation, evaluateHandling } from './statistics/evaluate-handling';
export type { EvaluationFacts } from './statistics/evaluation-facts';
export type { Term, TermUnit } from './term/term';
export { TERM_CHOICE_REASONS } from './term/term-answer-texts';
export { type TermAnswer, termOfProcedure } from './term/term-of-procedure';
