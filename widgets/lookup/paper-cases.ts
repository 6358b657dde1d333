import { html, nothing, type TemplateResult } from 'lit';
import type { Paper, PaperCase } from '../../shared/procedures/procedure';
import type { DetailTexts } from './detail-texts';

/** Length above which a paper's name is folded up, in characters: some hold a whole list of alternatives. */
const LONG_NAME = 280;

/** Papers per case, each with the number of originals and copies. */
export function paperCases(cases: PaperCase[], texts: DetailTexts): TemplateResult {
  const asked = orderCases(cases);
  if (asked.length === 0) return html`<p>${texts.noPapers}</p>`;
  return html`${asked.map(
    ({ title, papers, notes }) => html`<section part="case">
      ${
        asked.length === 1 && title === ''
          ? nothing
          : html`<h4 lang=${title === '' ? nothing : 'vi'}>${title || texts.commonCase}</h4>`
      }
      ${papers.length > 0 ? html`<ul class="papers">${papers.map((paper) => paperItem(paper, texts))}</ul>` : nothing}
      ${notes ? html`<p class="aside">${texts.notes(notes)}</p>` : nothing}
    </section>`,
  )}`;
}

/** What everybody needs comes first, what has nothing but notes last; what has nothing at all is left out. */
function orderCases(cases: PaperCase[]): PaperCase[] {
  const place = ({ title, papers }: PaperCase) => (papers.length === 0 ? 2 : title === '' ? 0 : 1);
  return cases.filter(({ papers, notes }) => papers.length > 0 || notes).sort((a, b) => place(a) - place(b));
}

function paperItem({ name, originals, copies, forms = [] }: Paper, texts: DetailTexts): TemplateResult {
  return html`<li part="paper">
    ${name === null ? html`<em>${texts.paperWithoutName}</em>` : paperName(name, texts)}
    <span class="counts">
      <span class=${originals > 0 ? 'asked' : ''}>${texts.originals(originals)}</span>
      <span class=${copies > 0 ? 'asked' : ''}>${texts.copies(copies)}</span>
    </span>
    ${forms.length > 0 ? html`<span class="counts">${texts.forms}: <span lang="vi">${forms.join('; ')}</span></span>` : nothing}
  </li>`;
}

function paperName(
  name: string,
  { wholeName, foldName }: { wholeName: string; foldName: string },
): TemplateResult {
  if (name.length <= LONG_NAME) return html`<span lang="vi">${name}</span>`;
  const end = name.lastIndexOf(' ', LONG_NAME);
  const start = name.slice(0, end > 0 ? end : LONG_NAME);
  return html`<details>
    <summary>
      <span class="closed"><span lang="vi">${start}…</span> <span class="turn">${wholeName}</span></span>
      <span class="turn opened">${foldName}</span>
    </summary>
    <span lang="vi">${name}</span>
  </details>`;
}
