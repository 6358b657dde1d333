import { html, nothing, type TemplateResult } from 'lit';
import type { Material } from './load-material';
import { fillIn } from './texts';

/** The dark screen of a tablet that nobody has touched for a while. */
export const darkScreen = ({ texts, lang, questionnaire }: Material, onLight: () => void): TemplateResult =>
  html`<button type="button" class="dark" part="dark" lang=${lang} @click=${onLight}>
    <strong>${questionnaire.title}</strong>
    <span>${texts.start}</span>
  </button>`;

/** Asks whether the person is still there; the seconds run for the eye, a screen reader hears them once. */
export const stillThere = (
  { texts, lang }: Material,
  { left, atFirst }: { left: number; atFirst: number },
  onStay: () => void,
): TemplateResult =>
  html`<div class="still" part="still" lang=${lang}>
    <div role="alert">
      <strong>${texts.stillThere}</strong>
      <span class="unseen">${fillIn(texts.clearedIn, lang, { count: atFirst })}</span>
    </div>
    <p aria-hidden="true">${fillIn(texts.clearedIn, lang, { count: left })}</p>
    <button type="button" class="primary" @click=${onStay}>${texts.stay}</button>
  </div>`;

/** How many answers wait on the tablet; nothing where none does. */
export const unsentLine = ({ texts, lang }: Material, count: number): TemplateResult | typeof nothing =>
  count > 0
    ? html`<p class="unsent" part="unsent" lang=${lang}>${fillIn(texts.unsent, lang, { count })}</p>`
    : nothing;
