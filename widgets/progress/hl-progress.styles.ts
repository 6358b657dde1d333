import { css } from '../css';

/** Camera, groups and list; the field is in `searchFieldStyles`. */
export const progressStyles = css`
  .as-of {
    margin-top: 4px;
    color: var(--hl-secondary);
  }
  .old,
  .scan-problem:not(:empty) {
    margin-top: 16px;
    padding: 12px 16px;
    border-left: 4px solid var(--hl-soon-ink);
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  .search {
    margin-top: 24px;
  }
  .scan {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    margin-top: 16px;
  }
  .scan > p {
    width: 100%;
  }
  video {
    width: 100%;
    max-width: 480px;
    aspect-ratio: 4 / 3;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    background: #000;
    object-fit: cover;
  }
  .picture {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid var(--hl-line);
    border-radius: var(--hl-radius);
    color: var(--hl-accent);
    font-weight: 600;
  }
  .picture input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .picture:focus-within {
    outline: 3px solid var(--hl-accent);
    outline-offset: 3px;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 24px;
  }
  .groups button {
    min-height: 44px;
    padding: 6px 14px;
    border-color: var(--hl-line);
    font-weight: 500;
  }
  .groups [aria-pressed='true'] {
    border-color: var(--hl-accent);
    background: var(--hl-done-tint);
    color: var(--hl-done-ink);
    font-weight: 650;
  }
  .groups b {
    font-variant-numeric: tabular-nums;
  }
  .list {
    border-top: 1px solid var(--hl-line);
  }
  .list li {
    padding: 16px 0;
    border-bottom: 1px solid var(--hl-line);
  }
  .code {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 6px;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    margin-top: 8px;
  }
  dt {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  dd {
    font-variant-numeric: tabular-nums;
  }
  .list .aside {
    margin-top: 6px;
  }
`;
