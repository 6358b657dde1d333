import type { State } from '../../look/tokens';
import type { Clock } from './clock';

const URGENCY: State[] = ['overdue', 'urgent', 'soon', 'ok', 'unknown', 'paused', 'done'];

/** Orders states by how much they press, the most pressing first. */
export const byUrgency = (a: State, b: State): number => URGENCY.indexOf(a) - URGENCY.indexOf(b);

/** The clock that presses most: open before done, late before early, then the earliest due. None has not started. */
export function mostPressingClock(clocks: readonly Clock[]): Clock | undefined {
  const due = (clock: Clock) => clock.due?.getTime() ?? Number.POSITIVE_INFINITY;
  return clocks
    .filter(({ status }) => status !== 'not-started')
    .sort((a, b) => byUrgency(a.state, b.state) || due(a) - due(b))[0];
}
