import { css } from '../css';

/** Answers below each other; what was said and what was done beside each other where there is room. */
export const answersStyles = css`
  .sheet {
    max-width: calc(56 * var(--hl-rem));
    padding: clamp(16px, 4vw, 40px);
    border: 0;
  }
  section + section {
    margin-top: 40px;
  }
  ul {
    margin-top: 16px;
    border-top: 1px solid var(--hl-line);
  }
  li {
    padding: 20px 0;
    border-bottom: 1px solid var(--hl-line);
    break-inside: avoid;
  }
  h3 {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
    font-weight: 500;
  }
  .said {
    margin-bottom: 12px;
    font-weight: 650;
    white-space: pre-line;
  }
  .done {
    white-space: pre-line;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 12px 32px;
  }
  .pair .said {
    margin-bottom: 0;
  }
  .pair > div + div {
    padding-left: 16px;
    border-left: 3px solid var(--hl-ok-ink);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    margin: 12px 0 8px;
  }
  dt,
  .aside {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  dd {
    font-variant-numeric: tabular-nums;
  }
  .sheet > .aside {
    margin-top: 24px;
  }
  [part='message'] {
    padding: 16px 0;
  }
  [part='more'] {
    width: 100%;
    margin-top: 16px;
  }
  @media print {
    [part='more'] {
      display: none;
    }
  }
`;
