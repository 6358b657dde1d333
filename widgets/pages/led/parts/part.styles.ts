import { css } from '../../../css';

/** What the parts of a playlist show in a slide. */
export const partStyles = css`
  .entry {
    padding-bottom: 2vmin;
  }
  article,
  .fact,
  .how {
    break-inside: avoid;
  }
  .with-code {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .code {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1.5vmin;
    width: 38vmin;
    font-size: 3.8vmin;
    text-align: center;
    text-wrap: balance;
  }
  .code svg {
    width: 36vmin;
    height: 36vmin;
  }
  .is-code .code {
    width: 58vmin;
  }
  .is-code .code svg {
    width: 56vmin;
    height: 56vmin;
  }
  h3 {
    font-weight: 650;
  }
  .aside {
    color: var(--hl-secondary);
    font-size: 4.2vmin;
  }
  .paragraph {
    font-size: 6vmin;
    line-height: 1.35;
    orphans: 2;
    widows: 2;
  }
  .procedure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--gap);
    align-items: center;
    padding-bottom: 2vmin;
    border-bottom: 0.2vmin solid var(--hl-line);
  }
  .procedure svg {
    width: 17vmin;
    height: 17vmin;
  }
  .dossier {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4vmin var(--gap);
    align-items: baseline;
    padding-bottom: 1.6vmin;
    border-bottom: 0.2vmin solid var(--hl-line);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 1vmin 2vmin;
    align-items: center;
  }
  .tag {
    gap: 1.2vmin;
    padding: 0.4vmin 2vmin;
    border-radius: 1vmin;
    font-size: 4.4vmin;
  }
  .tag svg {
    width: 2.6vmin;
    height: 2.6vmin;
  }
  .fact h3 {
    color: var(--hl-secondary);
    font-size: 4.2vmin;
    font-weight: 500;
  }
  .answer {
    padding-inline-start: 2.5vmin;
    border-inline-start: 0.8vmin solid var(--hl-accent);
  }
  .said {
    color: var(--hl-secondary);
  }
  .done {
    font-weight: 600;
  }
  .index {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1vmin 5vmin;
  }
  .large {
    font-size: 16vmin;
    font-weight: 700;
    line-height: 1.1;
  }
  .criterion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--gap);
  }
  .criterion :is(.bar, .aside) {
    grid-column: 1 / -1;
  }
  .value {
    font-weight: 700;
  }
  .bar {
    width: 100%;
    overflow: visible;
  }
  .bar .track {
    fill: var(--hl-line);
  }
  .bar .value {
    fill: var(--hl-accent);
  }
  .bar line {
    stroke: var(--hl-ink);
    stroke-width: 2;
  }
  .bar .target {
    stroke-dasharray: 4 3;
  }
  .met {
    display: flex;
    gap: 1.5vmin;
    align-items: center;
  }
  .sign {
    width: 5vmin;
    height: 5vmin;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (orientation: portrait) {
    .dossier {
      grid-template-columns: minmax(0, 1fr);
    }
    .code svg {
      width: 28vmin;
      height: 28vmin;
    }
    .with-code {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .code {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      justify-items: start;
      gap: 4vmin;
      width: auto;
      font-size: 5vmin;
      text-align: start;
    }
    .is-code {
      grid-template-rows: auto auto 1fr;
    }
    .is-code .flow {
      height: auto;
    }
    .is-code .code {
      grid-template-columns: 1fr;
      justify-items: center;
      width: auto;
    }
    .is-code .code svg {
      width: 80vmin;
      height: 80vmin;
    }
  }
`;
