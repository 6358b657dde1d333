/** Styles of the comment, the reason for a low score and the reading aloud. */
export const endingStyles = `
  .comment {
    padding-top: 28px;
  }
  .comment label {
    font-size: calc(1.125 * var(--hl-rem));
    font-weight: 650;
  }
  .hint,
  .counter {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .counter {
    min-height: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--hl-overdue-ink);
    font-weight: 600;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 7.5em;
    margin: 12px 0 8px;
    padding: 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    resize: vertical;
  }
  .read {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    clear: both;
    margin: -8px 0 12px -12px;
  }
  .why {
    padding: 16px 0 4px;
  }
  .why label {
    font-weight: 600;
  }
  .why textarea {
    min-height: 4.5em;
  }
  .progress ~ .comment {
    padding-top: 20px;
  }
`;
