import { css } from '../../../css';
import { boardSheetStyles } from './board-sheet.styles';
import { labelSheetStyles } from './label-sheet.styles';
import { posterSheetStyles } from './poster-sheet.styles';
import { receiptSheetStyles } from './receipt-sheet.styles';
import { tentSheetStyles } from './tent-sheet.styles';

/**
 * What all papers have, in millimetres. A paper's font size is that of its plain text; all else goes by it. Black, one blue,
 * hairlines: it must look right from an office's black-and-white printer too.
 */
const paperStyles = css`
  .sheet-of-paper {
    --blue: #0b4a8f;
    --grey: #4a5361;
    --hair: 0.25mm solid #9aa4b1;
    --code: 125mm;
    --pad: 14mm;
    display: flex;
    flex-direction: column;
    flex: none;
    width: 210mm;
    height: 297mm;
    overflow: hidden;
    padding: var(--pad);
    background: #fff;
    color: #111820;
    font-size: 4.2mm;
    line-height: 1.35;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .sheet-of-paper :is(h2, h3, p, dl, dd, figure) {
    margin: 0;
    padding: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 1em;
    padding-bottom: 0.8em;
    border-bottom: 0.6mm solid var(--blue);
  }
  .emblem {
    flex: none;
    width: 4.2em;
    height: 4.2em;
    object-fit: contain;
  }
  .head .body {
    color: var(--blue);
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
    text-transform: uppercase;
  }
  .head .office {
    color: var(--grey);
    font-size: 1.05em;
  }
  .kicker {
    color: var(--grey);
    font-size: 0.95em;
    letter-spacing: 0.02em;
  }
  .subject h2 {
    font-size: 2.1em;
    font-weight: 700;
    line-height: 1.22;
    text-wrap: balance;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines, 7);
  }
  .subject h2.t1 {
    font-size: 1.75em;
  }
  .subject h2.t2 {
    font-size: 1.35em;
    text-wrap: wrap;
  }
  .subject h2.t3 {
    font-size: 1.1em;
    text-wrap: wrap;
  }
  .subject h2.t4 {
    font-size: 0.95em;
    text-wrap: wrap;
  }
  .code {
    flex: none;
    width: var(--code);
    height: var(--code);
  }
  .code svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .lead {
    font-size: 1.15em;
    text-wrap: balance;
  }
  .link {
    color: var(--grey);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .terms {
    width: 100%;
    margin-bottom: 1.2em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .terms :is(th, td) {
    padding: 0.3em 0.6em 0.3em 0;
    border-top: var(--hair);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .terms thead th {
    border-top: 0;
    color: var(--grey);
    font-size: 0.85em;
  }
  .terms td {
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    align-items: baseline;
    margin-top: auto;
    padding-top: 0.7em;
    border-top: 0.6mm solid var(--blue);
  }
  .fact span,
  .as-of {
    color: var(--grey);
  }
  .fact b {
    display: inline-block;
    max-width: 100%;
    font-weight: 600;
  }
  .fact b + b {
    margin-inline-start: 0.8em;
  }
  .fact .strong,
  .facts .strong {
    color: var(--blue);
    font-size: 1.3em;
    font-weight: 700;
    white-space: nowrap;
  }
  .as-of {
    width: 100%;
    font-size: 0.8em;
  }
  .number {
    color: var(--grey);
    font-variant-numeric: tabular-nums;
  }
`;

/** All papers; what one kind has of its own overrides what all have. */
export const sheetStyles = [
  paperStyles,
  posterSheetStyles,
  tentSheetStyles,
  labelSheetStyles,
  boardSheetStyles,
  receiptSheetStyles,
];
