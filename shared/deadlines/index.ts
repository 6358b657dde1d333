/** Deadlines: what a ward must do by when, and why. Everything is computed from logs of events; nothing is stored. */
export { canSuspend, type SuspensionAnswer, type SuspensionRequest } from './can-suspend';
export type { RuleChange } from './change-rule';
export { checkLog, type LogProblem } from './check-log';
export { checkMachineClock } from './check-machine-clock';
export type { Clock, ClockStatus } from './clock';
export { clocksOf } from './clocks-of';
export { countEvents, type EventCount } from './count-events';
export { COUNT_RULES } from './count-rules';
export { describeTimeLeft } from './describe-clock';
export { describeExplanation } from './describe-explanation';
export type {
  ActorRole,
  AfterSupplement,
  Appointment,
  Dossier,
  DossierEvent,
  EventKind,
  SectorSource,
  Subject,
} from './dossier';
export type { Figures } from './dossier-figures';
export { type DossierStatistics, dossierStatistics } from './dossier-statistics';
export { type Evaluation, evaluateHandling } from './evaluate-handling';
export type { EvaluationFacts } from './evaluation-facts';
export { type Explanation, explain } from './explain';
export type { Note, NoteKind } from './explanation-notes';
export { adoptRule, LOCAL_RULES } from './local-rules';
export { mostPressingClock } from './most-pressing-clock';
export type { Confidence, Limit, Rule, RuleVersion, Step, WarningStep } from './rule';
export { wardRulesSchema } from './rule-schema';
export { NATIONAL_RULES } from './rules';
export { applySectorRule } from './sector-rules';
export type { Term, TermUnit } from './term';
export { TERM_CHOICE_REASONS } from './term-answer-texts';
export { type TermAnswer, termOfProcedure } from './term-of-procedure';
export type { TimeLeft } from './time-left';
export { rulesOfWard, type WardRules } from './ward-rules';
export { type Warning, warningsSince } from './warnings';
export { type NoClock, whyNoClock } from './why-no-clock';
