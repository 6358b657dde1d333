import { css } from '../../css';

export const slipsStyles = css`
  :host {
    display: flow-root;
  }
  .desk {
    gap: 20px;
    max-width: calc(60 * var(--hl-rem));
  }
  .entry {
    display: grid;
    gap: 16px;
    padding: 20px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
  }
  .digits {
    font-size: 1.5em;
    letter-spacing: 0.3em;
    font-variant-numeric: tabular-nums;
  }
  /* what came of a slip stands where one looks while typing */
  .said {
    min-height: 1.5em;
  }
  .said p[role] {
    font-weight: 600;
  }
  .typed {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .typed li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 4px 8px;
    border-bottom: 1px solid var(--hl-line);
  }
  .typed .now {
    outline: 2px solid var(--hl-accent);
    background: var(--hl-done-tint);
  }
  .slip {
    width: 130mm;
    max-width: 100%;
    min-height: 190mm;
    margin: 24px auto;
    padding: 4mm;
    border: 1px dashed var(--hl-secondary);
    background: #fff;
    color: #000;
    display: flex;
    flex-direction: column;
    gap: 1.5mm;
    font-size: 11pt;
    line-height: 1.2;
  }
  .slip h2 {
    font-size: 15pt;
    text-align: center;
    text-transform: uppercase;
  }
  .slip .of {
    font-size: 13pt;
    font-weight: 600;
    text-align: center;
  }
  .slip table {
    width: 100%;
    border-collapse: collapse;
  }
  .slip th,
  .slip td {
    padding: 1.2mm 0.5mm;
    border-bottom: 0.3mm solid #000;
    font-weight: 400;
    text-align: center;
    vertical-align: middle;
  }
  .slip thead th {
    width: 12mm;
    font-size: 8pt;
    line-height: 1.1;
  }
  .slip thead .face {
    display: block;
    width: 8mm;
    margin: 0 auto 1mm;
  }
  .slip tbody th {
    text-align: start;
  }
  .slip tbody th span {
    display: block;
  }
  .box {
    display: inline-grid;
    place-content: center;
    width: 8mm;
    height: 8mm;
    border: 0.4mm solid #000;
    color: #595959;
    font-size: 8pt;
    font-style: normal;
  }
  .dense .of {
    font-size: 11pt;
  }
  .dense {
    gap: 1mm;
    font-size: 9.5pt;
    line-height: 1.15;
  }
  .dense :is(th, td) {
    padding-block: 0.7mm;
  }
  .dense .box {
    width: 7mm;
    height: 7mm;
  }
  .lines {
    flex: 1;
    min-height: 10mm;
    background: repeating-linear-gradient(#fff 0 calc(7mm - 0.3mm), #767676 calc(7mm - 0.3mm) 7mm);
    print-color-adjust: exact;
  }
  footer {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 4mm;
  }
  footer small {
    color: inherit;
    font-size: 8pt;
    white-space: nowrap;
  }
  @media print {
    .desk {
      display: none;
    }
    .slip {
      width: auto;
      min-height: 0;
      height: 190mm;
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
`;
