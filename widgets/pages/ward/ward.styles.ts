import { css } from '../../css';

export const wardStyles = css`
  :host {
    display: block;
    /* the ground reaches the end of the window, in the dark too */
    min-height: 100vh;
    font-variant-numeric: tabular-nums;
  }
  .page {
    max-width: calc(72 * var(--hl-rem));
    margin-inline: auto;
    padding: clamp(12px, 3vw, 32px) clamp(12px, 3vw, 32px) 96px;
  }
  .top,
  .row,
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .top {
    justify-content: space-between;
    padding-bottom: 12px;
  }
  h1 {
    margin: 0;
    font-size: calc(1.375 * var(--hl-rem));
    font-weight: 650;
    line-height: 1.3;
  }
  a {
    color: var(--hl-accent);
  }
  .secondary {
    color: var(--hl-secondary);
  }
  nav {
    gap: 0 4px;
    margin-bottom: 24px;
    border-bottom: 1px solid var(--hl-line);
  }
  nav a {
    min-height: 44px;
    padding: 10px 12px;
    border-bottom: 3px solid transparent;
    color: var(--hl-ink);
    text-decoration: none;
  }
  nav a:hover {
    border-color: var(--hl-line);
  }
  nav a[aria-current] {
    border-color: var(--hl-accent);
    color: var(--hl-accent);
    font-weight: 650;
  }
  .small-button {
    min-height: 40px;
    padding: 6px 16px;
  }
  form {
    display: grid;
    gap: 16px;
  }
  details {
    margin-block: 12px;
  }
  details > form {
    padding-block: 4px 16px;
  }
  summary {
    width: fit-content;
    padding-block: 10px;
    color: var(--hl-accent);
    cursor: pointer;
  }
  .sign-in {
    max-width: calc(30 * var(--hl-rem));
    margin: 8vh auto;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 16px;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-weight: 400;
  }
  input,
  select,
  textarea {
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    min-height: 0;
    width: 20px;
    height: 20px;
    accent-color: var(--hl-accent);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block: 12px;
    padding: 12px 16px;
    border-radius: var(--hl-radius);
    background: var(--hl-overdue-tint);
    color: var(--hl-overdue-ink);
  }
  /* what is said while something is shown stands over its end: nothing moves away under the hand */
  .floating {
    position: fixed;
    z-index: 1;
    inset: auto 12px 12px;
    display: grid;
    justify-items: center;
    gap: 8px;
    pointer-events: none;
  }
  .floating > * {
    max-width: min(100%, calc(44 * var(--hl-rem)));
    margin: 0;
    pointer-events: auto;
  }
  .floating .note-line,
  .floating .problem {
    padding: 12px 20px;
    border: 1px solid currentColor;
    border-radius: var(--hl-radius);
  }
  .floating .note-line {
    background: var(--hl-ground);
    color: var(--hl-ink);
  }
  .problem p {
    flex: 1 1 240px;
  }
  .scroll {
    max-width: calc(52 * var(--hl-rem));
    overflow-x: auto;
  }
  table {
    width: 100%;
    margin-top: 12px;
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 4px;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--hl-line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  thead th {
    color: var(--hl-secondary);
    font-size: calc(0.875 * var(--hl-rem));
  }
  td:not(.number),
  thead th.number {
    white-space: normal;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  td .tag {
    white-space: nowrap;
  }
  .light {
    font-weight: 400;
  }
  td.number,
  th.number {
    text-align: end;
    white-space: nowrap;
  }
  h2 + .secondary {
    margin-top: 8px;
  }
  h3 {
    font-size: calc(1.125 * var(--hl-rem));
  }
  h3 + form {
    margin-top: 12px;
  }
  h2 + form,
  .secondary + .row {
    margin-top: 16px;
  }
  .filter {
    margin-block: 16px;
  }
  .filter label {
    flex: 1 1 140px;
    min-width: 0;
  }
  .filter .words-field {
    flex-basis: 260px;
  }
  .filter :is(input, select) {
    box-sizing: border-box;
    width: 100%;
  }
  .card form {
    max-width: 70ch;
  }
  .cards {
    gap: 12px;
  }
  li.card {
    display: grid;
    grid-template-columns: 1fr;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
  }
  .words {
    max-width: 70ch;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: var(--hl-radius);
    background: var(--hl-unknown-tint);
    color: var(--hl-unknown-ink);
    font-size: calc(0.875 * var(--hl-rem));
    font-weight: 600;
  }
  .tag[data-kind='new'],
  .tag[data-kind='silent'] {
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .tag[data-kind='handed'] {
    background: var(--hl-paused-tint);
    color: var(--hl-paused-ink);
  }
  .tag[data-kind='closed'],
  .tag[data-kind='alive'] {
    background: var(--hl-ok-tint);
    color: var(--hl-ok-ink);
  }
  .tag .sign {
    width: 16px;
    height: 16px;
  }
  progress {
    width: 100%;
    height: 12px;
    accent-color: var(--hl-accent);
  }
  .secret {
    padding: 12px;
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }
  h1:focus {
    outline: none;
  }
  @media (max-width: 480px) {
    nav a {
      padding-inline: 8px;
      font-size: calc(0.9375 * var(--hl-rem));
    }
    th,
    td {
      padding-inline-end: 8px;
    }
    td .small-button {
      padding-inline: 10px;
    }
  }
  @media print {
    [data-print='no'] {
      display: none;
    }
    :host {
      min-height: 0;
    }
    .page {
      max-width: none;
      padding: 0;
    }
    .scroll {
      overflow: visible;
    }
    li.card,
    tr,
    .trend {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
