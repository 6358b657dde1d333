import { OUTCOMES, type Outcome } from './dossier-outcome';

/** Counts of dossiers. */
export interface Figures {
  /** All that was there to be processed in the period: carried over or received, not withdrawn. */
  toProcess: number;
  /** Received before the period and not finished before it. */
  carriedOver: number;
  /** Received in the period. */
  received: number;
  /** Dossiers without any date, which stand in no period: in none of the other numbers. */
  undated: number;
  /** How they stand at the end of the period, or now where it is not over. */
  outcomes: Record<Outcome, number>;
  /**
   * Open and late, and finished late, among those to be processed: the counting rule that Gia Lai publishes
   * (motcua.gialai.gov.vn), finished from the hand-over to the one-stop desk on. Dossiers of which this cannot be told
   * (`finished`, `open`) are left out of both numbers. Undefined where there are none.
   */
  lateRate?: number;
  /** Of the finished ones of which it can be told, those not late. Undefined where there are none. */
  onTimeRate?: number;
}

export const noFigures = (): Figures => ({
  toProcess: 0,
  carriedOver: 0,
  received: 0,
  undated: 0,
  outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>,
});

/** The same with the rates that can be told. */
export function withRates(figures: Figures): Figures {
  const { outcomes, toProcess } = figures;
  const known = toProcess - outcomes.finished - outcomes.open;
  const done = outcomes.early + outcomes['on-time'] + outcomes.late;
  return {
    ...figures,
    ...(known > 0 && { lateRate: (outcomes.overdue + outcomes.late) / known }),
    ...(done > 0 && { onTimeRate: (done - outcomes.late) / done }),
  };
}
