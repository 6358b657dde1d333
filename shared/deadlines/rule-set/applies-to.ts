import type { Dossier } from '../log/dossier';
import type { CountRule, Rule } from './rule';

/** Why a rule is not for a dossier; undefined where it is. */
export type NotForReason =
  | 'other-subject'
  | 'other-channel'
  | 'channel-unknown'
  | 'not-same-day'
  | 'no-closing-term';

export function notForReason(rule: Rule, dossier: Dossier): NotForReason | undefined {
  if (!isForSubject(rule, dossier)) return 'other-subject';
  if (rule.channel && dossier.channel !== rule.channel)
    return dossier.channel ? 'other-channel' : 'channel-unknown';
  const isClosing = rule.versions[0]?.limit.kind === 'close-after';
  if (isClosing && !dossier.afterSupplement?.closeAfter) return 'no-closing-term';
  return rule.sameDay && !dossier.sameDay ? 'not-same-day' : undefined;
}

/** Whether a rule is for a dossier of that subject, channel and kind. */
export const appliesTo = (rule: Rule, dossier: Dossier): boolean => notForReason(rule, dossier) === undefined;

/** Whether a rule is for a dossier, feedback, a task … of that kind. */
export const isForSubject = (rule: Pick<CountRule, 'subject'>, { subject }: Dossier): boolean =>
  (rule.subject ?? 'dossier') === (subject ?? 'dossier');
