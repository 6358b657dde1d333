import { css } from 'lit';

/** Styles of the survey's head, of single screens and of the kiosk. */
export const stepsStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
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
    border-color: currentColor;
    background: var(--hl-done-tint);
  }
  .read {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    clear: both;
    margin: -8px 0 12px -12px;
  }
  .website {
    position: absolute;
    left: -9999px;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  legend:focus {
    outline: none;
  }
  .why {
    padding: 16px 0 4px;
  }
  .why label {
    font-weight: 600;
  }
  .why textarea {
    min-height: 4.5em;
  }
  .empty {
    min-height: 24em;
  }
  .purpose details {
    margin-top: 4px;
  }
  summary {
    display: inline-block;
    min-height: 44px;
    padding-block: 10px;
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
  .progress ~ .comment {
    padding-top: 20px;
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
  :host([mode='kiosk']) {
    --hl-rem: max(1.25rem, 20px);
    min-height: 100%;
  }
  :host([mode='kiosk']) .large {
    --hl-rem: max(1.625rem, 26px);
  }
  :host([mode='kiosk']) .sheet {
    max-width: calc(58 * var(--hl-rem));
    border: 0;
  }
  :host([mode='kiosk']) :is(button, summary, .step) {
    min-height: 64px;
  }
  :host([mode='kiosk']) .step {
    padding-block: 20px;
  }
  :host([mode='kiosk']) .face {
    width: calc(3.5 * var(--hl-rem));
    height: calc(3.5 * var(--hl-rem));
  }
  :host([mode='kiosk']) .word {
    font-size: calc(0.9 * var(--hl-rem));
  }
  .dark {
    position: fixed;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    gap: 16px;
    width: 100%;
    border: 0;
    border-radius: 0;
    background: #000;
    color: #a5afbd;
    text-align: center;
  }
  .dark:hover {
    background: #000;
  }
  .dark strong {
    font-size: calc(1.75 * var(--hl-rem));
  }
  .still {
    position: fixed;
    inset: auto 0 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 24px;
    padding: 20px;
    border-top: 2px solid currentColor;
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .still .primary {
    margin-inline-start: auto;
  }
  .unsent {
    padding: 12px;
    color: var(--hl-secondary);
    font-size: calc(0.8 * var(--hl-rem));
    text-align: center;
  }
`;
