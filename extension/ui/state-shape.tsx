import { STATE_SHAPES } from '../../shared/look/state-shapes';
import type { State } from '../../shared/look/tokens';

/** The shape of a state; the word stands beside it, so it is hidden from screen readers. */
export const StateShape = ({ state }: { state: State }) => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d={STATE_SHAPES[state]} />
  </svg>
);
