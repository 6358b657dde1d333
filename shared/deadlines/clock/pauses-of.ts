import { DAY_MS } from '../../working-time/viet-nam-day';
import type { Dossier } from '../log/dossier';
import type { Cycle, LoggedPause } from '../rule-set/find-cycles';
import type { Pause } from './add-term';
import { isBefore } from './compare-dates';

const NONE: readonly Pause[] = [];

/**
 * The dated pauses of a clock, sorted and disjoint; one that is open lasts until now. Where only a day is known the pause
 * takes all of it, so that nothing is called late that may not be.
 */
export function pausesOf(cycle: Cycle, dossier: Dossier, now: Date): readonly Pause[] {
  const { awaitingSupplement, pauses } = cycle;
  const isPausing = awaitingSupplement !== undefined && dossier.afterSupplement?.mode === 'pause';
  if (pauses.length === 0 && !isPausing) return NONE;
  const dated: Pause[] = [];
  for (const pause of pauses) addDated(dated, pause, now);
  if (isPausing) addDated(dated, { from: awaitingSupplement }, now);
  return dated.length < 2 ? dated : joinPauses(dated.sort((a, b) => a.from.getTime() - b.from.getTime()));
}

function addDated(dated: Pause[], { from, to }: LoggedPause, now: Date): void {
  const end = to ? to.at && (to.precision === 'day' ? new Date(to.at.getTime() + DAY_MS) : to.at) : now;
  if (from.at && end && isBefore(from.at, end)) dated.push({ from: from.at, to: end });
}

/** Sorted pauses, those that touch each other as one. */
export function joinPauses(pauses: readonly Pause[]): Pause[] {
  const joined: Pause[] = [];
  for (const pause of pauses) {
    const last = joined.at(-1);
    if (last && !isBefore(last.to, pause.from)) last.to = isBefore(last.to, pause.to) ? pause.to : last.to;
    else joined.push({ ...pause });
  }
  return joined;
}
