import { css } from '../css';

/** Sheet, field and list. */
export const lookupStyles = css`
  .beside {
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 12px 16px;
    margin-top: 16px;
  }
  .facets label {
    display: block;
    margin-bottom: 4px;
    color: var(--hl-secondary);
    font-size: calc(0.9375 * var(--hl-rem));
  }
  select {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 1px solid var(--hl-secondary);
    border-radius: var(--hl-radius);
    background: var(--hl-ground);
    color: var(--hl-ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .kept {
    margin-bottom: 24px;
    padding: 12px 16px;
    border-left: 4px solid var(--hl-soon-ink);
    background: var(--hl-soon-tint);
    color: var(--hl-soon-ink);
  }
  h2 + .facts + .kept {
    margin-top: 20px;
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
  }
  /* the first ones are on the screen: to skip them would lay them out in a second turn */
  [role='option']:nth-child(n + 11) {
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
  [role='listbox'] ~ .aside {
    margin-top: 24px;
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
