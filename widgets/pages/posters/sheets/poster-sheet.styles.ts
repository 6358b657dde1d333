import { css } from '../../../css';

/** Posters on A4 and A5: the subject in the middle, its code below. */
export const posterSheetStyles = css`
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
`;
