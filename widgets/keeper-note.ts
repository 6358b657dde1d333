import { html, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../shared/text/bilingual-text';

const HEAD: BilingualText = { vi: 'Dành cho người quản trị trang', en: 'For the keeper of this site' };

/** Stands in place of an element that its attributes do not allow to work. */
export function keeperNote(tag: string, problem: BilingualText, language: Language): TemplateResult {
  return html`<div class="note" part="note" lang=${language}>
    <strong>${HEAD[language]}</strong>
    <p><code>&lt;${tag}&gt;</code>: ${problem[language]}</p>
  </div>`;
}
