import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { nameMonth } from './period';
import type { ShownFigure } from './shown-figure';
import { resultsTexts } from './texts';
import type { TrendMonth } from './trend-chart';

export interface NamedFigure {
  name: string;
  n: number;
  figure: ShownFigure | undefined;
  /** There are answers that are not shown, because fewer than five gave them. */
  withheld?: boolean;
}

/** All that is drawn, as real tables, closed until asked for. */
export function figureTables(
  period: string,
  figures: NamedFigure[],
  channels: NamedFigure[],
  months: (TrendMonth & { n: number; withheld?: boolean })[],
  language: Language,
  open: boolean,
): TemplateResult {
  const texts = resultsTexts(language);
  const byMonth = months.map(({ month, ...rest }) => ({ name: nameMonth(month, language), ...rest }));
  return html`<details part="tables" ?open=${open}>
    <summary>${texts.showTables}</summary>
    ${table(texts.tableOf(period), texts.columns.criterion, figures, language)}
    ${table(texts.tableOfChannels(period), texts.columns.channel, channels, language)}
    ${table(texts.tableOfMonths, texts.columns.month, byMonth, language)}
  </details>`;
}

function table(
  caption: string,
  rowHead: string,
  rows: NamedFigure[],
  language: Language,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { columns, percent, count, intervalBounds, tooFewShort, withheldShort } = resultsTexts(language);
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${caption}>
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${rowHead}</th>
          <th scope="col">${columns.index}</th>
          <th scope="col">${columns.interval}</th>
          <th scope="col">${columns.n}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, n, figure, withheld }) => html`<tr>
            <th scope="row">${name}</th>
            ${
              figure
                ? html`<td>${percent(figure.value)}</td><td>${intervalBounds(figure.low, figure.high)}</td>`
                : html`<td colspan="2">${withheld ? withheldShort : tooFewShort}</td>`
            }
            <td>${withheld && n === 0 ? '–' : count(n)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
