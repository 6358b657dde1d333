import { css } from '../../css';

/**
 * The screen and its slides. Sizes are parts of the shorter side of the screen. On a television of 55 inches (685 mm high)
 * 5 vmin are 34 mm: capitals of 24 mm, 16 minutes of arc from 5 m, the least of ISO 9241-303. What is only of use nearby
 * (age of the data) is smaller.
 */
export const ledStyles = css`
  :host {
    --text: 5vmin;
    --gap: 3vmin;
    background: var(--hl-ground);
    font-size: var(--text);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .screen {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: 2vmin;
    height: 100vh;
    padding: 2.5vmin 4vmin 1.5vmin;
    overflow: hidden;
    background: var(--hl-ground);
  }
  h1,
  h2,
  h3,
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
    font-size: inherit;
    overflow-wrap: break-word;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--gap);
    padding-bottom: 1.5vmin;
    border-bottom: 0.3vmin solid var(--hl-line);
  }
  header img {
    height: 10vmin;
    width: 10vmin;
    object-fit: contain;
  }
  h1 {
    display: grid;
    flex: 1;
    min-width: 0;
    font-weight: 700;
    line-height: 1.2;
  }
  .body {
    color: var(--hl-accent);
    font-size: 4.6vmin;
    text-transform: uppercase;
    text-wrap: balance;
  }
  .office {
    color: var(--hl-secondary);
    font-size: 3.6vmin;
    font-weight: 400;
  }
  .clock {
    display: grid;
    justify-items: end;
    line-height: 1.1;
  }
  .clock strong {
    font-size: 6.4vmin;
  }
  .clock span {
    color: var(--hl-secondary);
    font-size: 3.6vmin;
  }
  main {
    display: grid;
    min-height: 0;
  }
  .slide {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: 2vmin 5vmin;
    min-height: 0;
    transition: opacity 600ms;
    animation: come 600ms;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .leaving {
      opacity: 0;
    }
  }
  .top {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: var(--gap);
    grid-column: 1 / -1;
  }
  h2 {
    font-size: 7vmin;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .kicker,
  .count {
    color: var(--hl-secondary);
    font-size: 4vmin;
  }
  .count {
    flex: none;
  }
  .flow {
    min-width: 0;
    height: 100%;
    overflow: hidden;
    column-width: 100vw;
    column-gap: 4vmin;
    column-fill: auto;
  }
  video {
    width: 100%;
    height: 100%;
    object-fit: contain;
    background: #000;
  }
  .starting,
  .empty {
    align-self: center;
    justify-self: center;
    text-align: center;
  }
  .empty ul {
    display: grid;
    gap: 2vmin;
    color: var(--hl-secondary);
    font-size: 4vmin;
    list-style: none;
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
    min-height: 4.4vmin;
    color: var(--hl-secondary);
    font-size: 2.8vmin;
    cursor: auto;
  }
  .age {
    flex: none;
  }
  .note {
    flex: 1;
    text-align: end;
  }
  .controls {
    position: absolute;
    inset: auto 0 0 auto;
    display: flex;
    gap: 1vmin;
    padding: 1vmin;
    background: var(--hl-ground);
    opacity: 0;
  }
  footer:hover .controls,
  .controls:focus-within {
    opacity: 1;
  }
  .controls button {
    min-height: 44px;
    padding: 0 24px;
    border: 1px solid var(--hl-accent);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-accent);
    font: inherit;
    font-size: max(16px, 2.8vmin);
  }
  .controls button:focus-visible {
    outline: 3px solid var(--hl-accent);
    outline-offset: 3px;
  }
  @media (orientation: portrait) {
    header {
      flex-wrap: wrap;
    }
    .clock {
      grid-auto-flow: column;
      align-items: baseline;
      justify-content: space-between;
      width: 100%;
    }
  }
`;
