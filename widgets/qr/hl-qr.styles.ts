import { css } from '../css';

export const qrStyles = css`
  :host {
    width: var(--hl-qr-size, 12rem);
    max-width: 100%;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    break-inside: avoid;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
  }
  p {
    margin: 0;
    padding: 12px;
    border: 1px dashed var(--hl-line);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-secondary);
    overflow-wrap: anywhere;
  }
`;
