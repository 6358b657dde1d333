import { css } from './css';

/** The sheet and the large search field with its hint, of whatever is looked for by typing. */
export const searchFieldStyles = css`
  .sheet {
    max-width: calc(56 * var(--hl-rem));
    padding: clamp(16px, 4vw, 40px);
    border: 0;
  }
  .search label {
    display: block;
    margin-bottom: 8px;
    font-size: calc(1.25 * var(--hl-rem));
    font-weight: 650;
  }
  .field {
    position: relative;
  }
  .field input {
    width: 100%;
    min-height: 52px;
    padding: 8px 84px 8px 16px;
    border: 2px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-size: calc(1.125 * var(--hl-rem));
    font-variant-numeric: tabular-nums;
  }
  .clear {
    position: absolute;
    inset: 4px 4px 4px auto;
    min-height: 44px;
    padding: 0 14px;
    border: 0;
  }
  .aside {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .search .aside {
    margin-top: 8px;
  }
  .count {
    margin: 24px 0 8px;
    font-weight: 600;
  }
  [part='more'] {
    width: 100%;
    margin-top: 16px;
  }
  [part='message'] {
    padding: 16px 0;
  }
`;
