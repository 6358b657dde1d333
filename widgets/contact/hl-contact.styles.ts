import { css } from '../css';

export const contactStyles = css`
  .sheet {
    display: grid;
    gap: 24px 40px;
  }
  @container (min-width: 40em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  :host {
    container-type: inline-size;
  }
  .columns,
  .stack,
  section {
    display: grid;
    gap: 24px 40px;
    align-content: start;
  }
  section {
    gap: 8px;
    min-width: 0;
  }
  h3 {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
    font-weight: 600;
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .number {
    font-size: calc(1.375 * var(--hl-rem));
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  a {
    color: var(--hl-accent);
    overflow-wrap: anywhere;
  }
  .number a {
    display: inline-block;
    min-height: 32px;
    text-decoration: none;
  }
  .number a:hover {
    text-decoration: underline;
  }
  small,
  .aside {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  dl {
    display: grid;
    gap: 4px 16px;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
  }
  dt {
    color: var(--hl-secondary);
  }
  dd {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  li + li {
    margin-top: 6px;
  }
  @media print {
    .sheet {
      border: 0;
    }
  }
`;
