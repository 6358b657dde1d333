import { targetKind } from '../../../shared/ward/target-kinds';
import { meetsTarget, type WardTargets } from '../../../shared/ward/ward-targets';
import type { Report } from './make-report';

/**
 * What lateness alone says of an officer's rating: whether the share late stands in the way of being rated as doing well
 * or better. What else a rating weighs no page shows.
 */
export type OfficerRating = 'may' | 'may-not' | 'unknown';

/** One officer's month; the last, without a name, is of dossiers whose pages do not say whose they are. */
export interface OfficerLine {
  officer: string | undefined;
  received: number;
  settled: number;
  early: number;
  onTime: number;
  /** Settled late. */
  late: number;
  /** Open and late. */
  overdue: number;
  /** 0…1; undefined where it cannot be told. */
  lateRate: number | undefined;
  rating: OfficerRating;
}

/** The officers of a report's period with what their lateness says. */
export function rateOfficers({ groups }: Report, targets: WardTargets): OfficerLine[] {
  return groups.officer.map(({ key, figures: { received, outcomes, lateRate } }) => ({
    officer: key,
    received,
    settled: outcomes.early + outcomes['on-time'] + outcomes.late + outcomes.finished,
    early: outcomes.early,
    onTime: outcomes['on-time'],
    late: outcomes.late,
    overdue: outcomes.overdue,
    lateRate,
    rating: key === undefined || lateRate === undefined ? 'unknown' : rate(lateRate, targets),
  }));
}

const rate = (lateRate: number, { values }: WardTargets): OfficerRating =>
  meetsTarget(targetKind('officerLate'), lateRate * 100, values.officerLate) ? 'may' : 'may-not';
