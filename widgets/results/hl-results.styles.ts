import { css } from '../css';

export const resultsStyles = css`
  :host {
    font-variant-numeric: tabular-nums;
  }
  section {
    margin-top: 32px;
  }
  .whole {
    display: inline-block;
    white-space: nowrap;
  }
  .message {
    margin: 16px 0;
    color: var(--hl-secondary);
  }
  .few {
    margin-top: 20px;
    padding: 16px 20px;
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
  }
  .figure {
    margin-top: 20px;
    padding-bottom: 28px;
    border-bottom: 1px solid var(--hl-line);
  }
  .figure p,
  .detail,
  .small {
    color: var(--hl-secondary);
  }
  .figure .large {
    margin-block: 4px;
    color: var(--hl-ink);
    font-size: calc(3.5 * var(--hl-rem));
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }
  .figure .verdict {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin: 16px 8px 0 0;
    padding: 6px 12px;
    border-radius: var(--hl-radius);
    background: var(--hl-ok-tint);
    color: var(--hl-ok-ink);
    font-weight: 600;
  }
  .below {
    display: inline-flex;
    gap: 4px;
    padding: 0 8px;
    border-radius: var(--hl-radius);
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .figure .verdict[data-met='no'] {
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .heading,
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
  }
  .key {
    color: var(--hl-secondary);
    font-size: calc(0.875 * var(--hl-rem));
  }
  ul {
    display: grid;
    gap: 20px;
    margin-top: 16px;
  }
  li {
    display: grid;
    grid-template-columns: minmax(40%, 1fr) auto;
    gap: 4px 16px;
    align-content: start;
    align-items: baseline;
  }
  .value {
    font-weight: 650;
    text-align: right;
  }
  .bar,
  .detail {
    grid-column: 1 / -1;
  }
  .bar {
    width: 100%;
    overflow: visible;
  }
  .detail,
  .small {
    font-size: calc(0.875 * var(--hl-rem));
  }
  .track {
    fill: var(--hl-line);
    fill-opacity: 0.6;
  }
  .bar .value,
  .point {
    fill: var(--hl-accent);
  }
  line {
    stroke: var(--hl-ink);
    stroke-width: 1.5;
  }
  .target {
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .trend {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 8px;
    margin-top: 20px;
    color: var(--hl-secondary);
    font-size: calc(0.8125 * var(--hl-rem));
  }
  .marks {
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    /* each word has its middle on its line */
    line-height: 0;
    text-align: right;
  }
  .plot {
    width: 100%;
    height: calc(10.5 * var(--hl-rem));
    overflow: visible;
  }
  .grid {
    stroke: var(--hl-line);
    stroke-width: 1;
  }
  .path {
    stroke: var(--hl-accent);
    stroke-width: 2;
  }
  .plot .whisker {
    stroke: var(--hl-secondary);
    stroke-opacity: 0.7;
  }
  .months {
    grid-column: 2;
    display: flex;
  }
  .months span {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    width: 0;
  }
  .months b {
    font-weight: 400;
    white-space: nowrap;
  }
  details {
    margin-top: 32px;
    border-block: 1px solid var(--hl-line);
  }
  summary {
    padding-block: 12px;
    min-height: 48px;
    color: var(--hl-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .scroll {
    margin-bottom: 24px;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(0.875 * var(--hl-rem));
  }
  caption {
    padding-block: 8px;
    font-weight: 650;
    text-align: left;
  }
  th,
  td {
    padding: 8px 8px 8px 0;
    border-bottom: 1px solid var(--hl-line);
    text-align: right;
    vertical-align: bottom;
  }
  /* on a narrow phone an interval takes two lines, as the names beside it do */
  @media (min-width: 401px) {
    td:not([colspan]) {
      white-space: nowrap;
    }
  }
  thead th {
    line-height: 1.25;
  }
  th {
    font-weight: 600;
  }
  tr > :first-child {
    min-width: 6.5em;
    text-align: left;
  }
  tbody th {
    font-weight: 400;
  }
  tr > :last-child {
    padding-right: 0;
  }
  .small {
    display: grid;
    gap: 8px;
    margin-top: 24px;
  }
  @media print {
    /* what cannot be pressed on paper */
    details:not([open]),
    summary {
      display: none;
    }
    th,
    td {
      padding-block: 4px;
    }
  }
`;
