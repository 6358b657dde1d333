import { html } from 'lit';

/** The sign of what a desk often uses; the word stands beside it. */
export const star = () =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m8 1.5 2 4.3 4.7.6-3.4 3.2.9 4.7L8 12l-4.2 2.3.9-4.7L1.3 6.4 6 5.8z" /></svg>`;
