import { html, type TemplateResult } from 'lit';
import { KIOSK_TEXTS as TEXTS } from './texts';

/** The device is full: said politely, in both languages, to whoever comes. */
export const closedScreen = (): TemplateResult =>
  html`<div class="closed" role="status">
    ${(['vi', 'en'] as const).map(
      (language) =>
        html`<div lang=${language}>
          <h2>${TEXTS.closed[language]}</h2>
          <p>${TEXTS.closedMore[language]}</p>
        </div>`,
    )}
  </div>`;
