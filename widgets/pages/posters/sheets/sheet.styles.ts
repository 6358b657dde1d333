import { css } from 'lit';

/**
 * The papers, in millimetres. `--em` is the size of plain text on a paper; all else goes by it. Black, one blue, hairlines:
 * it must look right from an office's black-and-white printer too.
 */
export const sheetStyles = css`
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

  .a4 > .subject,
  .a5 > .subject {
    display: grid;
    gap: 0.3em;
    align-content: center;
    flex: 1;
    text-align: center;
  }
  :is(.a4, .a5) h2.t0 {
    font-size: 3em;
  }
  :is(.a4, .a5) h2.t1 {
    font-size: 2.2em;
  }
  :is(.a4, .a5) h2.t4 {
    --lines: 9;
  }
  :is(.a4, .a5) .lead {
    font-size: 1.3em;
  }
  .a4 > .code,
  .a5 > .code {
    align-self: center;
  }
  .beside {
    margin-bottom: 1em;
    text-align: center;
  }
  .a5 {
    --code: 88mm;
    --pad: 10mm;
    width: 148mm;
    height: 210mm;
    font-size: 3mm;
  }

  .tent {
    --code: 81mm;
    --pad: 0mm;
    position: relative;
    font-size: 3.7mm;
  }
  /* where it is folded */
  .tent::before,
  .tent::after {
    content: '';
    position: absolute;
    top: 148.5mm;
    width: 6mm;
    border-top: var(--hair);
  }
  .tent::after {
    right: 0;
  }
  .face {
    display: flex;
    flex-direction: column;
    height: 148.5mm;
    padding: 8mm 12mm;
  }
  .turned {
    rotate: 180deg;
  }
  .middle {
    display: flex;
    flex: 1;
    gap: 6mm;
    align-items: center;
    min-height: 0;
  }
  .middle .subject {
    display: grid;
    gap: 0.6em;
    --lines: 10;
  }

  .desk,
  .labels {
    --pad: 0mm;
    display: grid;
    align-content: start;
  }
  .desk {
    --code: 60mm;
    grid-template-columns: repeat(2, 105mm);
    grid-auto-rows: 74.25mm;
    font-size: 3.5mm;
  }
  .labels {
    --code: 32mm;
    padding-top: 0.5mm;
    grid-template-columns: repeat(3, 70mm);
    grid-auto-rows: 37mm;
    font-size: 2.5mm;
  }
  .label {
    display: flex;
    align-items: center;
    overflow: hidden;
    padding: 2.5mm 3mm 2.5mm 2mm;
  }
  .desk .label {
    gap: 1mm;
    padding: 5mm 5mm 5mm 3mm;
    border: 0 dashed #b9c1cb;
    border-width: 0 0.2mm 0.2mm 0;
  }
  .label .subject {
    display: grid;
    flex: 1;
    gap: 0.5em;
    min-width: 0;
  }
  .label .body {
    color: var(--blue);
    font-weight: 700;
  }
  .label .number {
    font-size: 0.95em;
  }
  .label h2,
  .label h2.t1 {
    --lines: 8;
    font-size: 1.45em;
    text-wrap: wrap;
    overflow-wrap: anywhere;
  }
  .label h2:is(.t2, .t3, .t4) {
    --lines: 9;
    font-size: 1.1em;
  }
  .labels .label h2 {
    --lines: 7;
    font-size: 1.15em;
    line-height: 1.2;
  }
  .labels .label h2:is(.t2, .t3, .t4) {
    --lines: 8;
    font-size: 1em;
  }

  .board {
    --pad: 16mm;
    width: 841mm;
    height: 594mm;
    font-size: 7.4mm;
  }
  .top {
    display: flex;
    gap: 2em;
    align-items: center;
    padding-bottom: 5mm;
    border-bottom: 1.2mm solid var(--blue);
  }
  .top .head {
    flex: none;
    padding: 0;
    border: 0;
  }
  .top .emblem {
    width: 3.4em;
    height: 3.4em;
  }
  .top .subject {
    flex: 1;
    text-align: center;
  }
  .top .subject h2 {
    font-size: 2.1em;
    text-transform: uppercase;
  }
  .contact {
    flex: none;
    max-width: 28%;
    text-align: end;
  }
  .grid {
    display: grid;
    flex: 1;
    gap: 4mm 3mm;
    min-height: 0;
    padding-top: 6mm;
  }
  .g4 {
    --code: 150mm;
    grid-template: repeat(2, 1fr) / repeat(4, 1fr);
    font-size: 9mm;
  }
  .g6 {
    --code: 96mm;
    grid-template: repeat(3, 1fr) / repeat(6, 1fr);
    font-size: 7.5mm;
  }
  .g8 {
    --code: 74mm;
    grid-template: repeat(4, 1fr) / repeat(8, 1fr);
    font-size: 5.8mm;
  }
  .g10 {
    --code: 58mm;
    grid-template: repeat(5, 1fr) / repeat(10, 1fr);
    font-size: 5mm;
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    overflow: hidden;
    text-align: center;
  }
  .cell h3 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }
  .cell h3.t2 {
    font-size: 0.86em;
  }
  .cell h3:is(.t3, .t4) {
    font-size: 0.74em;
    -webkit-line-clamp: 7;
  }
  .cell .number {
    font-size: 0.86em;
  }

  .receipt {
    --code: 58mm;
    --pad: 9mm;
    width: 148mm;
    height: 210mm;
    font-size: 3.4mm;
  }
  .receipt h2 {
    padding-top: 0.7em;
    font-size: 1.5em;
  }
  .receipt .facts {
    display: grid;
    gap: 0.7em 1.5em;
    grid-template-columns: 1fr 1fr;
    padding-top: 0.6em;
  }
  .receipt .wide {
    grid-column: 1 / -1;
  }
  .receipt dt {
    color: var(--grey);
    font-size: 0.9em;
  }
  .codes {
    display: flex;
    justify-content: space-around;
    margin-top: auto;
    padding-top: 3mm;
    border-top: 0.6mm solid var(--blue);
    text-align: center;
  }
  .codes section {
    width: 60mm;
    display: grid;
    justify-items: center;
  }
  .codes h3 {
    font-size: 1.05em;
    text-wrap: balance;
  }
  .keep {
    padding-top: 2mm;
    color: var(--grey);
    text-align: center;
  }
`;
