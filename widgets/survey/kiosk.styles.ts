/** Styles of a survey in a kiosk, which its own part brings. */
export const kioskStyles = `
  :host([mode='kiosk']) {
    --hl-rem: max(1.25rem, 20px, 2.6vmin);
    min-height: 100%;
  }
  :host([mode='kiosk']) .large {
    --hl-rem: max(1.625rem, 26px, 3.4vmin);
  }
  :host([mode='kiosk']) .sheet {
    max-width: calc(58 * var(--hl-rem));
    border: 0;
  }
  :host([mode='kiosk']) .thanks {
    align-content: center;
    min-height: 65vh;
  }
  :host([mode='kiosk']) :is(button, summary, .step) {
    min-height: 64px;
  }
  :host([mode='kiosk']) .step {
    padding-block: 16px;
  }
  :host([mode='kiosk']) .face {
    width: min(3.5 * var(--hl-rem), 100% - 8px);
    height: auto;
  }
  :host([mode='kiosk']) .word {
    font-size: calc(0.9 * var(--hl-rem));
  }
  /* a tablet of 1,280 × 800 has the first question and the way on in one view */
  @media (min-width: 640px) {
    :host([mode='kiosk']) .sheet {
      padding-block: 12px;
    }
    :host([mode='kiosk']) :is(.progress, .progress ~ .question) {
      padding-top: 12px;
    }
    :host([mode='kiosk']) :is(.head, legend) {
      margin-bottom: 8px;
    }
    :host([mode='kiosk']) .turns {
      margin-top: 4px;
    }
    :host([mode='kiosk']) .purpose {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 24px;
      padding-block: 8px;
    }
    :host([mode='kiosk']) .purpose p {
      flex: 1 1 20em;
    }
    :host([mode='kiosk']) .purpose [open] {
      flex-basis: 100%;
    }
  }
  @media (max-width: 479px) {
    :host([mode='kiosk']) .scale {
      grid-template-columns: 1fr;
    }
    :host([mode='kiosk']) .step {
      flex-direction: row;
      gap: 16px;
      padding: 6px 16px;
    }
    :host([mode='kiosk']) .face {
      width: calc(2 * var(--hl-rem));
    }
    :host([mode='kiosk']) .word {
      font-size: var(--hl-rem);
      text-align: start;
    }
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
