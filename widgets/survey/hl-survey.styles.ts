import { css } from '../css';

/** The survey's own styles; the narrowest screen they are made for is 320 px wide. */
export const surveyStyles = css`
  h2 {
    margin-bottom: 20px;
  }
  .purpose {
    padding: 16px 20px;
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .purpose dl {
    display: grid;
    gap: 8px;
    margin-top: 8px;
  }
  dt {
    font-weight: 600;
  }
  dd {
    color: var(--hl-secondary);
  }
  @media (min-width: 640px) {
    .purpose dl > div {
      display: grid;
      grid-template-columns: 7em 1fr;
      gap: 16px;
    }
  }
  .question {
    min-width: 0;
    padding-top: 28px;
    border-bottom: 1px solid var(--hl-line);
  }
  legend {
    float: left;
    width: 100%;
    padding: 0;
    margin-bottom: 16px;
  }
  .criterion {
    display: block;
    font-size: calc(1.125 * var(--hl-rem));
    font-weight: 650;
  }
  .wording {
    display: block;
    margin-top: 2px;
    color: var(--hl-secondary);
  }
  .scale {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(2.875 * var(--hl-rem)), 1fr));
    gap: 4px;
  }
  .step {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 12px 0 10px;
    color: var(--hl-secondary);
    cursor: pointer;
  }
  .step input {
    position: absolute;
    inset: 0;
    z-index: 2;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .frame {
    position: absolute;
    inset: 0;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    transition:
      background-color 120ms,
      border-color 120ms;
  }
  .face,
  .word {
    position: relative;
    z-index: 1;
  }
  .face {
    flex: none;
    width: calc(2.25 * var(--hl-rem));
    height: calc(2.25 * var(--hl-rem));
  }
  .word {
    padding-inline: 4px;
    font-size: calc(0.8125 * var(--hl-rem));
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  input:hover ~ .frame {
    border-color: var(--hl-accent);
  }
  input:checked ~ .frame {
    border: 2px solid var(--hl-accent);
    background: var(--hl-done-tint);
  }
  input:checked ~ .face,
  input:checked ~ .word {
    color: var(--hl-done-ink);
  }
  /* bolder, but not wider: under the finger no word may take a second line */
  input:checked ~ .word {
    -webkit-text-stroke: 0.5px;
  }
  @media (max-width: 359px) {
    .word {
      padding-inline: 0;
      font-size: calc(0.75 * var(--hl-rem));
    }
  }
  @media (max-width: 479px) {
    :is([lang='en'], .large) .scale {
      grid-template-columns: 1fr;
    }
    :is([lang='en'], .large) .step {
      flex-direction: row;
      padding: 6px 16px;
      gap: 16px;
    }
    :is([lang='en'], .large) .word {
      font-size: var(--hl-rem);
      text-align: start;
    }
  }
  input:focus-visible ~ .frame {
    outline: 3px solid var(--hl-accent);
    outline-offset: 2px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 60px;
    padding-block: 8px;
  }
  .choice .sign {
    color: var(--hl-accent);
  }
  .quiet {
    min-height: 44px;
    margin: 0 -12px 0 auto;
    padding: 8px 12px;
    border-color: transparent;
    background: none;
    font-weight: 500;
  }
  .send {
    display: grid;
    gap: 16px;
    margin-top: 16px;
  }
  .message {
    padding: 12px 16px;
    border: 1px solid var(--hl-overdue-ink);
    border-radius: var(--hl-radius);
    background: var(--hl-overdue-tint);
    color: var(--hl-overdue-ink);
  }
  @media (min-width: 480px) {
    .send .primary {
      justify-self: start;
    }
  }
  .thanks {
    display: grid;
    justify-items: center;
    gap: 20px;
    padding-block: 56px;
    text-align: center;
  }
  .thanks h2 {
    margin: 0;
  }
  .thanks .face {
    width: 64px;
    height: 64px;
    color: var(--hl-accent);
  }
  .standing {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    padding: 10px 16px;
    border-radius: var(--hl-radius);
    background: var(--hl-paused-tint);
    color: var(--hl-paused-ink);
    text-align: left;
  }
  .standing[data-standing='sent'] {
    background: var(--hl-ok-tint);
    color: var(--hl-ok-ink);
  }
  .standing[data-standing='set-aside'] {
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  @supports not selector(:focus-visible) {
    input:focus ~ .frame {
      outline: 3px solid var(--hl-accent);
    }
  }
  @media (forced-colors: active) {
    input:checked ~ .frame {
      border: 4px solid Highlight;
    }
  }
`;
