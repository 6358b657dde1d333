import { css } from '../css';

/** What stands around a procedure's facts: the way back, its name, what the list knows of it. */
export const frameStyles = css`
  .back {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    margin: 0 0 16px -12px;
    padding: 0 16px 0 12px;
    border-color: transparent;
  }
  .back svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  h2 {
    font-size: clamp(1.25 * var(--hl-rem), 4vw, 1.5 * var(--hl-rem));
  }
  dt {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 16px 32px;
  }
  .several dd {
    display: list-item;
    margin-left: 1.25em;
  }
  h2 + .facts {
    margin-top: 20px;
  }
  .frame-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 16px;
  }
  .frame-head .back {
    margin-bottom: 0;
  }
  .star {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    padding: 0 16px;
    border-color: var(--hl-line);
  }
  .star svg,
  .mark svg {
    width: 18px;
    height: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .star[aria-pressed='true'] svg,
  .mark svg {
    fill: currentColor;
  }
  .mark {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--hl-accent);
    font-weight: 600;
  }
  .wait {
    padding: 24px 0;
  }
  @media print {
    .frame-head {
      display: none;
    }
  }
`;
