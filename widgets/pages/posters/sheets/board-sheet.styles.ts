import { css } from '../../../css';

/** The board with all subjects, A1. */
export const boardSheetStyles = css`
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
`;
