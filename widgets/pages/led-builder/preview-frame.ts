import { html, nothing, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { fillIn } from '../../survey/texts';
import { LED_BUILDER_TEXTS as TEXTS } from './texts';

interface PreviewFrame {
  language: Language;
  /** Whether the screen stands upright. */
  isTall: boolean;
  /** Place of the item that is shown alone, from 0; undefined: the whole list. */
  alone: number | undefined;
  onTall(isTall: boolean): void;
  /** The whole list is to be shown again. */
  onAll(): void;
  /** The screen's page is there and can be given its list. */
  onLoad(): void;
}

/** The screen as it will be, in a page of its own. */
export function previewFrame({
  language,
  isTall,
  alone,
  onTall,
  onAll,
  onLoad,
}: PreviewFrame): TemplateResult {
  const size = (tall: boolean, text: BilingualText) =>
    html`<button type="button" aria-pressed=${tall === isTall ? 'true' : 'false'} @click=${() => onTall(tall)}>
      ${text[language]}
    </button>`;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${TEXTS.preview[language]}</h2>
    <div class="buttons">
      ${size(false, TEXTS.wide)} ${size(true, TEXTS.tall)}
      ${alone === undefined ? nothing : html`<button type="button" @click=${onAll}>${TEXTS.previewAll[language]}</button>`}
    </div>
    ${
      alone === undefined
        ? nothing
        : html`<p role="status">${fillIn(TEXTS.previewOne[language], language, { number: alone + 1 })}</p>`
    }
    <iframe
      class=${isTall ? 'tall' : 'landscape'}
      title=${TEXTS.preview[language]}
      src="preview.html"
      @load=${onLoad}
    ></iframe>
  </section>`;
}
