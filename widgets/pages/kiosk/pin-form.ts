import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { KIOSK_TEXTS as TEXTS } from './texts';

/** Asks for the PIN before which the settings stay closed. `message`: why it was not taken. */
export const pinForm = (
  language: Language,
  message: string | undefined,
  onEnter: (event: SubmitEvent) => void,
  onCancel: () => void,
): TemplateResult =>
  html`<form class="sheet panel" lang=${language} @submit=${onEnter}>
    <h2>${TEXTS.settings[language]}</h2>
    <label
      >${TEXTS.pin[language]}
      <input name="entered" type="password" inputmode="numeric" autocomplete="off"
    /></label>
    ${message ? html`<p class="message" role="alert">${message}</p>` : nothing}
    <div class="buttons">
      <button type="button" @click=${onCancel}>${TEXTS.cancel[language]}</button>
      <button class="primary">${TEXTS.open[language]}</button>
    </div>
  </form>`;
