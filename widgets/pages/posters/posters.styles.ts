import { css } from '../../css';

export const postersStyles = css`
  .page {
    display: grid;
    gap: 20px;
    max-width: calc(60 * var(--hl-rem));
    border: 0;
  }
  h1 {
    margin: 0;
    font-size: calc(1.75 * var(--hl-rem));
    line-height: 1.25;
  }
  .form,
  .row,
  .work {
    display: grid;
    gap: 20px;
  }
  .row,
  .work {
    gap: 12px;
    min-width: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  label {
    display: grid;
    gap: 4px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .choices label,
  .option {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    font-weight: 400;
  }
  .option {
    align-items: flex-start;
    padding: 12px 16px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
  }
  .option:has(:checked) {
    border-color: var(--hl-accent);
    background: var(--hl-done-tint);
  }
  .option span {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .option em {
    color: var(--hl-soon-ink);
    font-style: normal;
    font-weight: 600;
  }
  input[type='radio'] {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--hl-accent);
  }
  select,
  input[type='search'] {
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-weight: 400;
  }
  code {
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
  small,
  .hint {
    color: var(--hl-secondary);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .option:has(:checked) small {
    color: var(--hl-ink);
  }
  progress {
    width: 100%;
    height: 12px;
    accent-color: var(--hl-accent);
  }
  .work button {
    justify-self: start;
  }
  .message {
    padding: 12px 16px;
    border: 1px solid currentColor;
    border-radius: var(--hl-radius);
    background: var(--hl-overdue-tint);
    color: var(--hl-overdue-ink);
  }
  .papers {
    display: grid;
    gap: 24px;
    justify-content: center;
    padding: 24px 0;
    border-top: 1px solid var(--hl-line);
    background: var(--hl-surface);
  }
  .papers .sheet-of-paper {
    zoom: var(--zoom, 1);
    outline: 1px solid var(--hl-line);
    content-visibility: auto;
    contain-intrinsic-size: 210mm 297mm;
  }
  @media print {
    .page {
      display: none;
    }
    .papers {
      display: block;
      padding: 0;
      border: 0;
      background: #fff;
    }
    .papers .sheet-of-paper {
      zoom: 1;
      outline: 0;
      content-visibility: visible;
      break-after: page;
      break-inside: avoid;
      /* pages are whole points: a paper that is a hair too long would end on a second one */
      margin-bottom: -0.2mm;
    }
    .papers .sheet-of-paper:last-child {
      break-after: auto;
    }
  }
`;
