import { css } from '../../../css';

/** The paper that goes home with a receipt, A5. */
export const receiptSheetStyles = css`
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
