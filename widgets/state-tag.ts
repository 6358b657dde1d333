import { html, type TemplateResult } from 'lit';
import { STATE_SHAPES } from '../shared/look/state-shapes';
import type { State } from '../shared/look/tokens';

/** A state as colour, shape and word; its styles are `stateTagStyles`. */
export const stateTag = (state: State, word: string): TemplateResult =>
  html`<span class="tag ${state}"><svg viewBox="0 0 12 12" aria-hidden="true"><path d=${STATE_SHAPES[state]} /></svg>${word}</span>`;
