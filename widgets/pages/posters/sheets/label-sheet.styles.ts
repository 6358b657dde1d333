import { css } from '../../../css';

/** Labels: one on a desk, or many on a paper to be cut. */
export const labelSheetStyles = css`
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
`;
