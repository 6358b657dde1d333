import { html, nothing, type TemplateResult } from 'lit';
import type { IndexGroup } from '../../shared/satisfaction/index-report';
import { sampleSize } from '../../shared/satisfaction/sample-size';
import type { Language } from '../../shared/text/bilingual-text';
import { sign, TICK, WARNING } from '../sign';
import { figureBar } from './figure-bar';
import { figureTables, type NamedFigure } from './figure-tables';
import type { Results } from './load-results';
import { nameCriterion, orderCriteria } from './name-criterion';
import { nameRange } from './period';
import type { ResultsSettings } from './read-settings';
import { meetsAsShown, type ShownFigure, shownFigure } from './shown-figure';
import { resultsTexts } from './texts';
import { trendChart } from './trend-chart';

/** Loaded results: the headline, its criteria and channels, the months, how it was computed, and all of it as tables. */
export function resultsSheet(
  {
    results: { headline, headlineRange, method, months },
    channels,
  }: { results: Results; channels: IndexGroup[] },
  settings: ResultsSettings,
  language: Language,
  openTables: boolean,
): TemplateResult {
  const { target, floor, transactions, smallestN } = settings;
  const texts = resultsTexts(language);
  const period = nameRange(headlineRange, language);
  const overall = shownFigure(headline.overall, headline.n, smallestN);
  const criteria = orderCriteria(Object.keys(headline.criteria), texts.criterionNames).flatMap(
    (id): NamedFigure[] => {
      const criterion = headline.criteria[id];
      if (!criterion) return [];
      const figure = shownFigure(criterion, criterion.n, smallestN);
      return [{ name: nameCriterion(id, texts.criterionNames), n: criterion.n, figure }];
    },
  );
  // months before the first answer say nothing
  const begun = months.findIndex(({ group }) => group && (group.n > 0 || group.withheld));
  const shownMonths = months.slice(Math.max(0, begun)).map(({ month, group }) => ({
    month,
    n: group?.n ?? 0,
    withheld: group?.withheld === true,
    figure: group && shownFigure(group.overall, group.n, smallestN),
  }));
  const shownChannels = channels.map(
    ({ name, n, overall, withheld }): NamedFigure => ({
      name: texts.channelNames[name ?? ''] ?? texts.otherChannels,
      ...{ n, withheld },
      figure: shownFigure(overall, n, smallestN),
    }),
  );
  const trend = trendChart(shownMonths, target, language);
  const isWithheld = headline.withheld === true;
  const hasAnswers = headline.n > 0 || shownMonths.some(({ n, withheld }) => n > 0 || withheld);
  const unpublished = headline.n === 0 ? (isWithheld ? texts.withheld : texts.none)(period) : '';
  return html`
    ${
      overall
        ? renderFigure(overall, period, criteria, settings, language)
        : html`<p class="few" part="message">${unpublished || `${period}. ${texts.tooFew(headline.n, smallestN)}`}</p>`
    }
    ${overall ? renderFigures('criteria', criteria, target, floor, language) : nothing}
    ${overall && channels.length > 0 ? renderFigures('channels', shownChannels, target, undefined, language) : nothing}
    ${trend ? html`<section part="trend"><h3>${texts.trend}</h3>${trend}</section>` : nothing}
    ${
      hasAnswers
        ? figureTables(
            period,
            overall ? [{ name: texts.overall, n: headline.n, figure: overall }, ...criteria] : [],
            shownChannels,
            shownMonths,
            language,
            openTables,
          )
        : nothing
    }
    <div class="small">
      ${transactions === undefined ? nothing : html`<p>${texts.sample(headline.n, sampleSize(transactions), transactions)}</p>`}
      ${isWithheld && headline.n > 0 ? html`<p>${texts.withheldSome}</p>` : nothing}
      <p>${texts.method[method]}</p><p>${texts.notOfficial}</p></div>
  `;
}

function renderFigure(
  { value, low, high, n }: ShownFigure,
  period: string,
  criteria: NamedFigure[],
  { target, floor }: ResultsSettings,
  language: Language,
): TemplateResult {
  const texts = resultsTexts(language);
  const below = criteria.filter((criterion) => isBelow(criterion, floor)).length;
  const met = target !== undefined && meetsAsShown(value, target);
  return html`<div class="figure" part="figure">
    <p>${texts.overall}\u00a0· <span class="whole">${period}</span></p>
    <p class="large">${texts.percent(value)}</p>
    <p>${texts.interval(low, high)}\u00a0· <span class="whole">${texts.answers(n)}</span></p>
    ${target === undefined ? nothing : verdict(met, met ? texts.met(target) : texts.missed(target))}
    ${
      floor === undefined || criteria.every(({ figure }) => !figure)
        ? nothing
        : verdict(below === 0, below === 0 ? texts.aboveFloor(floor) : texts.belowFloor(below, floor))
    }
  </div>`;
}

const verdict = (met: boolean, text: string): TemplateResult =>
  html`<p class="verdict" data-met=${met ? 'yes' : 'no'}>${sign(met ? TICK : WARNING)} ${text}</p>`;

const isBelow = ({ figure }: NamedFigure, floor: number | undefined): boolean =>
  floor !== undefined && figure !== undefined && !meetsAsShown(figure.value, floor);

/** Figures of the same period under each other, each with its bar. */
function renderFigures(
  kind: 'criteria' | 'channels',
  figures: NamedFigure[],
  target: number | undefined,
  floor: number | undefined,
  language: Language,
): TemplateResult {
  const texts = resultsTexts(language);
  return html`<section part=${kind}>
    <div class="heading">
      <h3>${texts[kind]}</h3>
      ${
        target === undefined
          ? nothing
          : html`<span class="key">
              <svg width="16" height="16" aria-hidden="true" focusable="false">
                <line class="target" x1="8" x2="8" y1="0" y2="16" />
              </svg>
              ${texts.targetLine(target)}
            </span>`
      }
    </div>
    <ul>
      ${figures.map(
        ({ name, n, figure, withheld }) => html`<li>
          <span class="name">${name}</span>
          <span class="value">${figure ? texts.percent(figure.value) : withheld ? texts.withheldShort : texts.tooFewShort}</span>
          ${figureBar(figure, target)}
          <span class="detail">
            ${figure ? html`${texts.intervalShort(figure.low, figure.high)} · ` : nothing}${withheld && n === 0 ? nothing : texts.answers(n)}
            ${
              floor !== undefined && isBelow({ name, n, figure }, floor)
                ? html`<strong class="below">${sign(WARNING)} ${texts.belowFloorShort(floor)}</strong>`
                : nothing
            }
          </span>
        </li>`,
      )}
    </ul>
  </section>`;
}
