import { css } from '../../css';

export const builderStyles = css`
  .desk {
    gap: 24px;
    max-width: calc(84 * var(--hl-rem));
  }
  section {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  input[type='color'] {
    padding: 4px;
  }
  .contrast {
    display: inline-flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--hl-radius);
    background: var(--hl-ok-tint);
    color: var(--hl-ok-ink);
  }
  .contrast[data-good='no'] {
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .frame {
    overflow: auto;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
  }
  iframe {
    display: block;
    height: 640px;
    margin-inline: auto;
    border: 0;
    background: var(--hl-ground);
  }
  iframe.phone {
    width: 360px;
  }
  iframe.desktop {
    width: 1280px;
  }
  pre {
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
    overflow-x: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
  [aria-pressed='true'] {
    background: var(--hl-done-tint);
  }
  .poster {
    display: none;
  }
  @media print {
    .desk {
      display: none;
    }
    .poster {
      display: grid;
      justify-items: center;
      gap: 6mm;
      padding-top: 12mm;
      color: #000;
      text-align: center;
    }
    .poster h2 {
      font-size: 26pt;
    }
    .poster p {
      max-width: 110mm;
      font-size: 14pt;
    }
    .poster hl-qr {
      --hl-qr-size: 90mm;
    }
    .poster small {
      color: #000;
      overflow-wrap: anywhere;
      font-size: 10pt;
    }
  }
`;
