import { html, type TemplateResult } from 'lit';
import type { SurveyTexts } from './texts';

/**
 * Under this name an answer says which statement of purpose the person had before them. The words stand in the files of
 * `languages/`, those of earlier versions in `docs/purposes/`. They follow Luật 91/2025/QH15 Điều 3 and 9 (specific
 * purpose, who holds the data, voluntary), NĐ 61/2018/NĐ-CP Điều 27.3 and NĐ 224/2026/NĐ-CP Điều 10.3 (raters are
 * protected).
 */
export const PURPOSE_VERSION = 'purpose@2';

const statements = ({ purpose }: SurveyTexts) =>
  html`<dl>
    ${purpose.statements.map(({ head, text }) => html`<div><dt>${head}</dt><dd>${text}</dd></div>`)}
  </dl>`;

/** What the survey is for, who keeps it, that it is anonymous and voluntary: shown before the first question. */
export const purposeStatement = (texts: SurveyTexts): TemplateResult =>
  html`<div class="purpose" part="purpose">
    <h3>${texts.purpose.title}</h3>
    ${statements(texts)}
  </div>`;

/** The same for a single screen: one sentence, the whole on request. */
export const purposeSummary = (texts: SurveyTexts): TemplateResult =>
  html`<div class="purpose" part="purpose">
    <p>${texts.purpose.summary}</p>
    <details>
      <summary>${texts.purpose.more}</summary>
      ${statements(texts)}
    </details>
  </div>`;
