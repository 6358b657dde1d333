import { STATES } from '../../shared/look/tokens';

/** Ink and tint of whatever carries a state, in pages of ours and in shadow roots. */
export const STATE_COLOURS = STATES.map(
  (state) => `[data-state=${state}]{color:var(--hl-${state}-ink);background:var(--hl-${state}-tint)}`,
).join('\n');
