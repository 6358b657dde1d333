import { html, type TemplateResult } from 'lit';

/** Signs by their strokes: each by itself, so that a widget has only those that it shows. */
export const TICK = 'M4 10.5l4 4 8-9';
export const WARNING = 'M10 3l8 14H2zM10 8.5v3.5M10 14.6v.1';
export const BARS = 'M7 4.5v11M13 4.5v11';
export const DOTS = 'M4 10h.01M10 10h.01M16 10h.01';
export const SOUND = 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a4 4 0 0 1 0 5M15.5 5a7.5 7.5 0 0 1 0 10';

/** A sign in the colour of its text. It is an ornament: the word beside it says the same. */
export const sign = (strokes: string): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${strokes} /></svg>`;
