import { css } from '../../css';

export const kioskStyles = css`
  :host {
    --hl-rem: max(1.125rem, 18px, 2.3vmin);
    display: flex;
    flex-direction: column;
  }
  /* as high as there is room beside the languages and the corner, not as the whole screen */
  hl-survey {
    flex: 1 0 auto;
    min-height: 0;
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
  .panel :is(input, select) {
    min-height: 56px;
  }
  .panel input[type='checkbox'] {
    min-height: 24px;
  }
  .panel .buttons {
    justify-content: flex-end;
  }
  .buttons button {
    min-height: 64px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px clamp(12px, 4.5vw, 40px) 0;
  }
  .top button {
    min-height: 64px;
    min-width: 64px;
    padding-inline: 20px;
    border-color: transparent;
  }
  .top [aria-pressed='true'] {
    border-color: var(--hl-accent);
    background: var(--hl-done-tint);
  }
  .closed {
    display: grid;
    flex: 1;
    place-content: center;
    gap: 16px;
    padding: 40px;
    text-align: center;
  }
  .figures {
    color: var(--hl-secondary);
    font-variant-numeric: tabular-nums;
  }
`;
