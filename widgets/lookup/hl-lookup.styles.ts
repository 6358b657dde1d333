import { css } from 'lit';

/**
 * Sheet, field and list. Sizes follow the page's `rem`, but not below 16 px: many sites set 10 px on their root.
 */
export const lookupStyles = css`
  :host {
    --hl-rem: max(1rem, 16px);
    font-size: var(--hl-rem);
    background: var(--hl-ground);
  }
  .sheet {
    max-width: calc(56 * var(--hl-rem));
    margin-inline: auto;
    padding: clamp(16px, 4vw, 40px);
    overflow-wrap: break-word;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  label {
    display: block;
    margin-bottom: 8px;
    font-size: calc(1.25 * var(--hl-rem));
    font-weight: 650;
  }
  .field {
    position: relative;
  }
  input {
    width: 100%;
    min-height: 52px;
    padding: 8px 84px 8px 16px;
    border: 2px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    font-size: calc(1.125 * var(--hl-rem));
  }
  button,
  .primary {
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid var(--hl-accent);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .clear {
    position: absolute;
    inset: 4px 4px 4px auto;
    min-height: 44px;
    padding: 0 14px;
    border: 0;
  }
  button:hover {
    background: var(--hl-surface);
  }
  :focus-visible {
    outline: 3px solid var(--hl-accent);
    outline-offset: 2px;
  }
  .aside,
  .beside {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .search .aside {
    margin-top: 8px;
  }
  .count {
    margin: 24px 0 8px;
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [role='option']:first-child {
    border-top: 1px solid var(--hl-line);
  }
  [role='option'] {
    min-height: 64px;
    margin-inline: -16px;
    padding: 12px 16px 12px 12px;
    border-bottom: 1px solid var(--hl-line);
    border-left: 4px solid transparent;
    cursor: pointer;
    scroll-margin: 16px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 96px;
  }
  [role='option']:hover {
    background: var(--hl-surface);
  }
  [role='option'][aria-selected='true'] {
    border-left-color: var(--hl-accent);
    background: var(--hl-done-tint);
  }
  [role='option']:focus-visible {
    outline-offset: -3px;
  }
  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    font-variant-numeric: tabular-nums;
  }
  [aria-selected='true'] .beside {
    color: var(--hl-ink);
  }
  .beside span:not(:last-child)::after {
    content: ' ·';
  }
  mark {
    background: var(--hl-soon-tint);
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  [part='more'] {
    width: 100%;
    margin-top: 16px;
  }
  [role='listbox'] ~ .aside {
    margin-top: 24px;
  }
  [part='message'] {
    padding: 16px 0;
  }
  [part='message'] code {
    font-size: calc(0.9375 * var(--hl-rem));
    overflow-wrap: anywhere;
  }
  .unknown-code {
    margin-bottom: 24px;
    padding: 12px 16px;
    border-left: 4px solid var(--hl-soon-ink);
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  a {
    color: var(--hl-accent);
  }
`;
