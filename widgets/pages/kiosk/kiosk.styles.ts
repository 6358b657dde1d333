import { css } from 'lit';

export const kioskStyles = css`
  :host {
    --hl-rem: max(1.125rem, 18px);
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  hl-survey {
    flex: 1;
  }
  .corner {
    align-self: flex-end;
    min-height: 64px;
    border-color: transparent;
    color: var(--hl-secondary);
    font-weight: 500;
  }
  .panel {
    display: grid;
    gap: 20px;
    width: 100%;
    margin-block: auto;
    border: 0;
  }
  .fields {
    display: grid;
    gap: 16px 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  label {
    display: grid;
    align-content: start;
    gap: 4px;
    font-weight: 600;
  }
  small {
    color: var(--hl-secondary);
    font-size: 0.875em;
    font-weight: 400;
  }
  input,
  select {
    width: 100%;
    min-height: 56px;
    padding: 8px 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-weight: 400;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 12px;
  }
  .buttons button {
    min-height: 64px;
  }
  .message {
    padding: 12px 16px;
    border: 1px solid currentColor;
    border-radius: var(--hl-radius);
    background: var(--hl-overdue-tint);
    color: var(--hl-overdue-ink);
  }
  .figures {
    color: var(--hl-secondary);
    font-variant-numeric: tabular-nums;
  }
`;
