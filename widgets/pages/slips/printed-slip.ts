import { html, type TemplateResult } from 'lit';
import { questionnaireName } from '../../../shared/satisfaction/questionnaire';
import { readLanguage } from '../../read-language';
import { face } from '../../survey/face';
import type { Material } from '../../survey/load-material';
import { PURPOSE_VERSION } from '../../survey/purpose';
import { SLIP_WORDS } from './texts';

/** One A5 slip in large type: a row a question, a box a step; its foot names the questionnaire and the purpose's version. */
export function printedSlip({ texts, questionnaire, lang }: Material): TemplateResult {
  const { questions, scale, title } = questionnaire;
  const language = readLanguage(lang);
  return html`<article class=${questions.length > 6 ? 'slip dense' : 'slip'} lang=${lang}>
    <h2>${SLIP_WORDS.head[language]}</h2>
    <p class="of">${title}</p>
    <p>${texts.purpose.summary} ${SLIP_WORDS.how[language]}</p>
    <table>
      <thead>
        <tr>
          <td></td>
          ${scale.map(({ label }, step) => html`<th scope="col">${face(step, scale.length)}<span>${label}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${questions.map(
          ({ criterion, text }, place) =>
            html`<tr>
              <th scope="row"><strong>${place + 1}. ${criterion}</strong> <span>${text}</span></th>
              ${scale.map(({ value }) => html`<td><i class="box">${value}</i></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="write">${SLIP_WORDS.comment[language]}</p>
    <div class="lines"></div>
    <footer>
      <span>${SLIP_WORDS.box[language]}</span>
      <small>${questionnaireName(questionnaire)} · ${PURPOSE_VERSION}</small>
    </footer>
  </article>`;
}
