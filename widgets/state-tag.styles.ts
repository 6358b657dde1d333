import { unsafeCSS } from 'lit';
import { STATES } from '../shared/look/tokens';
import { css } from './css';

/** Ink and tint of a state's tag. */
export const stateTagStyles = css`
  .tag {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-top: 2px;
    padding: 2px 10px;
    border-radius: var(--hl-radius);
    font-weight: 600;
  }
  .tag svg {
    flex: none;
    width: 12px;
    height: 12px;
    fill: currentColor;
  }
  ${unsafeCSS(
    STATES.map(
      (state) => `.tag.${state}{background:var(--hl-${state}-tint);color:var(--hl-${state}-ink)}`,
    ).join(''),
  )}
`;
