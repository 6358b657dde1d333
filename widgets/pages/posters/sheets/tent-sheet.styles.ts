import { css } from '../../../css';

/** The sheet that is folded in its middle. */
export const tentSheetStyles = css`
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
`;
