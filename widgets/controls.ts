import { css } from './css';

/**
 * Sheet, headings, buttons, signs and focus ring of the citizens' widgets. Sizes follow the page's `rem`, but not below
 * 16 px: many sites set 10 px on their root.
 */
export const controls = css`
  :host {
    --hl-rem: max(1rem, 16px);
    font-size: var(--hl-rem);
    background: var(--hl-ground);
  }
  .sheet,
  .note {
    max-width: calc(46 * var(--hl-rem));
    margin-inline: auto;
    padding: clamp(12px, 4.5vw, 40px);
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    overflow-wrap: break-word;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: calc(1.5 * var(--hl-rem));
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h3,
  h4 {
    font-size: var(--hl-rem);
    font-weight: 650;
  }
  button,
  .primary {
    min-height: 48px;
    padding: 10px 28px;
    border: 1px solid var(--hl-accent);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    transition: background-color 120ms;
  }
  button:hover {
    background: var(--hl-done-tint);
  }
  .primary {
    background: var(--hl-accent);
    color: var(--hl-on-accent);
  }
  .primary:hover {
    background: var(--hl-accent);
    filter: brightness(0.92);
  }
  .primary[aria-disabled='true'] {
    cursor: progress;
  }
  :focus-visible {
    outline: 3px solid var(--hl-accent);
    outline-offset: 3px;
  }
  h2:focus,
  p:focus {
    outline: none;
  }
  .note {
    border-color: currentColor;
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .sign {
    flex: none;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
