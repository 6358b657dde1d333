import { css } from '../css';

/** Fields, buttons, messages and lists of the pages on which an official works. */
export const formStyles = css`
  .fields {
    display: grid;
    gap: 16px 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .fields label,
  .panel > label,
  .desk > label,
  .entry > label {
    display: grid;
    align-content: start;
    gap: 4px;
    font-weight: 600;
  }
  small,
  .hint {
    color: var(--hl-secondary);
    font-size: 0.875em;
    font-weight: 400;
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-weight: 400;
  }
  input[type='checkbox'] {
    width: 24px;
    min-height: 24px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .message {
    padding: 12px 16px;
    border: 1px solid currentColor;
    border-radius: var(--hl-radius);
    background: var(--hl-overdue-tint);
    color: var(--hl-overdue-ink);
  }
  .unsent-answers {
    display: grid;
    gap: 12px;
    padding: 16px 20px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    font-variant-numeric: tabular-nums;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    width: 100%;
    border-collapse: collapse;
  }
  .scroll :is(th, td) {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--hl-line);
    text-align: left;
    vertical-align: top;
  }
`;
