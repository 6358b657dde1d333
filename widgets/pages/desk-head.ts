import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';

/** The title of a page on which an official works, and the button to the other language. */
export function deskHead(
  title: string,
  language: Language,
  onLanguage: (language: Language) => void,
): TemplateResult {
  const [other, name]: [Language, string] = language === 'vi' ? ['en', 'English'] : ['vi', 'Tiếng Việt'];
  return html`<div class="head">
    <h1 id="title">${title}</h1>
    <button type="button" lang=${other} @click=${() => onLanguage(other)}>${name}</button>
  </div>`;
}
