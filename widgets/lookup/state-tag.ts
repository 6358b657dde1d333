import { html, svg, type TemplateResult } from 'lit';

/** States of the look that facts can have here. */
type TagState = 'ok' | 'soon' | 'unknown';

const SHAPES: Record<TagState, TemplateResult> = {
  ok: svg`<circle cx="8" cy="8" r="6" />`,
  soon: svg`<path d="M8 1.5 15 14H1z" />`,
  unknown: svg`<path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" d="M5 5.4a3 3 0 1 1 4.3 2.7C8.4 8.6 8 9 8 10M8 13.6v.1" />`,
};

/** A state as colour, shape and word. */
export const stateTag = (state: TagState, word: string): TemplateResult =>
  html`<span class="tag ${state}"><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[state]}</svg>${word}</span>`;
