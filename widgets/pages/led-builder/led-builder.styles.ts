import { css } from '../../css';

export const ledBuilderStyles = css`
  .wide {
    grid-column: 1 / -1;
  }
  .items {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .items > li {
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-height: 48px;
    padding: 8px 16px;
    cursor: pointer;
  }
  summary::before {
    content: '▸';
  }
  details[open] > summary::before {
    content: '▾';
  }
  summary strong {
    flex: 1 1 16em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .wide > summary {
    padding: 8px 0;
  }
  .inside {
    display: grid;
    gap: 16px;
    padding: 8px 16px 16px;
  }
  fieldset {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .days,
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .fields .tick,
  .tick {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    font-weight: 400;
  }
  .tick input {
    flex: none;
  }
  .add {
    align-items: end;
  }
  button:disabled {
    border-color: var(--hl-line);
    color: var(--hl-secondary);
    cursor: default;
  }
  .primary:disabled {
    background: var(--hl-surface);
  }
  iframe.landscape,
  iframe.tall {
    width: 100%;
    height: auto;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--hl-line);
  }
  iframe.tall {
    width: min(100%, 420px);
    aspect-ratio: 9 / 16;
  }
`;
