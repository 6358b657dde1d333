import { css } from '../css';

/** Styles of the survey's head and of single screens. */
export const stepsStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-bottom: 16px;
  }
  .head h2 {
    margin: 0;
  }
  .large {
    --hl-rem: calc(1.375 * max(1rem, 16px));
    font-size: var(--hl-rem);
  }
  .size span {
    font-weight: 700;
  }
  .size[aria-pressed='true'] {
    margin-right: 0;
    border-color: currentColor;
    background: var(--hl-done-tint);
  }
  .website {
    position: absolute;
    left: -9999px;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .question:focus {
    outline: none;
  }
  .no-comment {
    min-height: 17.5em;
  }
  .empty {
    min-height: 24em;
  }
  .purpose details {
    margin-top: 4px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--hl-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .progress {
    display: grid;
    gap: 8px;
    padding-top: 20px;
    color: var(--hl-secondary);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: flex;
    gap: 4px;
  }
  .bar i {
    flex: 1;
    height: 6px;
    border: 1px solid var(--hl-secondary);
    border-radius: 3px;
  }
  .bar .past {
    border-color: var(--hl-accent);
    background: var(--hl-accent);
    forced-color-adjust: none;
  }
  .progress ~ .question {
    padding-top: 20px;
    border-bottom: 0;
  }
  .turns {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-top: 16px;
  }
  .turns .next,
  .turns [type='submit'] {
    margin-inline-start: auto;
  }
  .turns .grow {
    flex-basis: 100%;
  }
`;
