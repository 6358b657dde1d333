import { html, nothing, type TemplateResult } from 'lit';
import type { Estimate, IndexGroup } from '../../../shared/satisfaction/index-report';
import type { Language } from '../../../shared/text/bilingual-text';
import { nameCriterion, orderCriteria } from '../../results/name-criterion';
import { CRITERION_NAMES } from './criterion-names';
import { WARD_TEXTS } from './texts';

const writeEstimate = ({ value, low, high }: Estimate, language: Language): TemplateResult | string => {
  const { percent, interval } = WARD_TEXTS[language];
  if (value === null) return '–';
  return html`<strong>${percent(value)}</strong>${
    low === null || high === null
      ? nothing
      : html`<br /><span class="secondary whole"
            ><span class="unseen">${interval}: </span>${percent(low)} – ${percent(high)}</span
          >`
  }`;
};

/** The head of a column of estimates says once what stands below each; a reader hears it with each. */
const estimateHead = (name: string, language: Language): TemplateResult =>
  html`<th scope="col">${name}<br /><span class="light" aria-hidden="true">${WARD_TEXTS[language].interval}</span></th>`;

/** The overall index of a group and each criterion, with intervals and the number of answers. */
export function criteriaTable(group: IndexGroup, title: string, language: Language): TemplateResult {
  const texts = WARD_TEXTS[language];
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.criterion}</th>
          ${estimateHead(texts.value, language)}
          <th scope="col" class="number">${texts.count}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${texts.overall}</th>
          <td>${writeEstimate(group.overall, language)}</td>
          <td class="number">${texts.number(group.n)}</td>
        </tr>
        ${orderCriteria(Object.keys(group.criteria), CRITERION_NAMES[language]).map((id) => {
          const criterion = group.criteria[id];
          return criterion
            ? html`<tr>
                <th scope="row">${nameCriterion(id, CRITERION_NAMES[language])}</th>
                <td>${writeEstimate(criterion, language)}</td>
                <td class="number">${texts.number(criterion.n)}</td>
              </tr>`
            : nothing;
        })}
      </tbody>
    </table>
  </div>`;
}

/** A line for each group, with what is named by `nameOf`. */
export function groupsTable(
  groups: readonly IndexGroup[],
  { title, head, nameOf }: { title: string; head: string; nameOf: (group: IndexGroup) => string },
  language: Language,
): TemplateResult {
  const texts = WARD_TEXTS[language];
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${head}</th>
          ${estimateHead(texts.overall, language)}
          <th scope="col" class="number">${texts.count}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) => html`<tr>
            <th scope="row">${nameOf(group)}</th>
            <td>${writeEstimate(group.overall, language)}</td>
            <td class="number">${texts.number(group.n)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
