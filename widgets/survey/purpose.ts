import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import purpose from './purpose@1.json';

/** Under this name an answer says which statement of purpose the person had before them. */
export const PURPOSE_VERSION = `${purpose.id}@${purpose.version}`;

/** What the survey is for, who keeps it, that it is anonymous and voluntary: shown before the first question. */
export function purposeStatement(language: Language): TemplateResult {
  return html`<div class="purpose" part="purpose">
    <h3>${purpose.title[language]}</h3>
    <dl>
      ${purpose.statements.map(
        ({ head, text }) => html`<div><dt>${head[language]}</dt><dd>${text[language]}</dd></div>`,
      )}
    </dl>
  </div>`;
}
