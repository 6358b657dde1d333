import type { Stage } from '../../shared/deadlines/log/seen-dossier';
import type { State } from '../../shared/look/tokens';
import type { ProgressDossier, ProgressMoment } from '../../shared/progress/progress';
import { DAY_MS } from '../../shared/working-time/viet-nam-day';

/** What citizens ask: is it at the office, is it waiting for me, is it ready. */
export const PUBLIC_GROUPS = ['at-office', 'at-citizen', 'stopped', 'ready', 'ended'] as const;
export type PublicGroup = (typeof PUBLIC_GROUPS)[number];

const GROUP_OF_STAGE: Record<Stage, PublicGroup> = {
  registered: 'at-office',
  accepted: 'at-office',
  'not-accepted': 'ended',
  processing: 'at-office',
  'supplement-requested': 'at-citizen',
  'payment-requested': 'at-citizen',
  'withdrawal-requested': 'at-office',
  suspended: 'stopped',
  settled: 'ready',
  returned: 'ended',
};

const STATE_OF_GROUP: Record<PublicGroup, State> = {
  'at-office': 'ok',
  'at-citizen': 'soon',
  stopped: 'paused',
  ready: 'done',
  ended: 'done',
};

export const groupOf = ({ stage }: ProgressDossier): PublicGroup => GROUP_OF_STAGE[stage];

/** How the stage of a dossier is coloured. */
export const stateOf = (dossier: ProgressDossier): State =>
  dossier.stage === 'not-accepted' ? 'paused' : STATE_OF_GROUP[groupOf(dossier)];

/** Whether the office has let the appointment pass: as the portal was last seen, not as it may be by now. */
export function isLate(dossier: ProgressDossier): boolean {
  const { appointment, asOf } = dossier;
  return (
    groupOf(dossier) === 'at-office' && appointment !== undefined && Date.parse(asOf) >= endOf(appointment)
  );
}

/** An appointment without a time is kept until that day is over; milliseconds since 1970. */
function endOf(moment: ProgressMoment): number {
  return moment.includes('T') ? Date.parse(moment) : Date.parse(`${moment}T00:00:00+07:00`) + DAY_MS;
}
