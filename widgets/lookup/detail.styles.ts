/** The facts of a procedure: papers, cards of channels, link and QR code. */
export const detailStyles = `
  h3 {
    font-size: calc(1.25 * var(--hl-rem));
    line-height: 1.3;
  }
  article > section {
    margin-top: 40px;
  }
  article > section > h3 {
    margin-bottom: 16px;
  }
  .counts {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .as-of {
    margin-top: 20px;
    color: var(--hl-secondary);
  }
  .ward-note {
    margin-top: 20px;
    padding: 12px 16px;
    border-left: 4px solid var(--hl-accent);
    background: var(--hl-done-tint);
    color: var(--hl-done-ink);
  }
  .ward-note h3 {
    font-size: var(--hl-rem);
  }
  .steps {
    padding-left: 1.5em;
    list-style: decimal;
  }
  .steps li + li {
    margin-top: 8px;
  }
  .ways {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .sheet-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .warnings {
    margin-top: 20px;
    padding: 12px 16px;
    border-left: 4px solid var(--hl-soon-ink);
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .warnings h3 {
    font-size: var(--hl-rem);
  }
  [part='case'] + [part='case'] {
    margin-top: 24px;
  }
  [part='case'] .aside {
    margin-top: 8px;
  }
  .papers {
    margin-top: 8px;
    border-top: 1px solid var(--hl-line);
  }
  .papers li {
    padding: 12px 0;
    border-bottom: 1px solid var(--hl-line);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 4px;
    font-variant-numeric: tabular-nums;
  }
  .counts .asked {
    color: var(--hl-ink);
    font-weight: 600;
  }
  summary {
    min-height: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker,
  [open] .closed,
  details:not([open]) .opened {
    display: none;
  }
  .turn {
    color: var(--hl-accent);
    font-weight: 600;
    text-decoration: underline;
    white-space: nowrap;
  }
  .opened {
    display: block;
    padding: 10px 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 16px;
  }
  .card {
    padding: 16px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
  }
  .card dl + dl {
    margin-top: 16px;
    padding-top: 4px;
    border-top: 1px solid var(--hl-line);
  }
  .card dt {
    margin-top: 12px;
  }
  .card dd p {
    margin-top: 4px;
  }
  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: 24px 40px;
    align-items: flex-start;
    padding-top: 24px;
    border-top: 1px solid var(--hl-line);
  }
  .elsewhere > :first-child {
    flex: 1 1 16em;
  }
  .primary {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }
  figure {
    flex: 0 1 16em;
  }
  figcaption {
    margin-top: 8px;
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .qr {
    width: 12rem;
    max-width: 100%;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .qr svg {
    display: block;
    width: 100%;
    height: auto;
  }
  .address {
    overflow-wrap: anywhere;
  }
  @media print {
    .ways {
      display: none;
    }
    article > section {
      margin-top: 16px;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    .card,
    .papers li,
    .several,
    figure {
      break-inside: avoid;
    }
    .cards {
      grid-template-columns: repeat(3, 1fr);
    }
    .papers li {
      padding: 6px 0;
    }
    .several {
      grid-column: 1 / -1;
      columns: 3;
    }
    @supports selector(::details-content) {
      summary {
        display: none;
      }
      details::details-content {
        content-visibility: visible;
        display: block;
      }
    }
  }
`;
