import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { nameMonth } from './period';
import type { ShownFigure } from './shown-figure';
import { resultsTexts } from './texts';

export interface TrendMonth {
  month: string;
  figure: ShownFigure | undefined;
}

const STEP = 10;
/** More months than this have no room for a number each. */
const MOST_LABELS = 12;

/**
 * The overall index month by month, with intervals and target. Months without a figure leave a gap. Undefined where
 * fewer than two months have one.
 */
export function trendChart(
  months: TrendMonth[],
  target: number | undefined,
  language: Language,
): TemplateResult | undefined {
  const known = months.filter(({ figure }) => figure !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last || first === last) return undefined;
  const texts = resultsTexts(language);
  const lowest = Math.min(...known.map(({ figure }) => figure?.low ?? 100), target ?? 100);
  const floor = Math.max(0, Math.min(100 - 2 * STEP, Math.floor(lowest / STEP) * STEP));
  const marks = [floor, (floor + 100) / 2, 100];
  const summary = texts.trendSummary(nameMonth(first.month, language), nameMonth(last.month, language));
  const y = (percent: number) => `${100 - ((percent - floor) / (100 - floor)) * 100}%`;
  const x = (index: number) => `${((index + 0.5) / months.length) * 100}%`;
  return html`<div class="trend" role="img" aria-label=${summary}>
    <div class="marks">${marks.map((mark) => html`<span>${mark}%</span>`)}</div>
    <svg class="plot" aria-hidden="true" focusable="false">
      ${marks.map((mark) => svg`<line class="grid" x1="0" x2="100%" y1=${y(mark)} y2=${y(mark)} />`)}
      ${
        target === undefined
          ? nothing
          : svg`<line class="target" x1="0" x2="100%" y1=${y(target)} y2=${y(target)} />`
      }
      ${months.map(({ figure }, index) => {
        const next = months[index + 1]?.figure;
        if (!figure || !next) return nothing;
        return svg`<line class="path" x1=${x(index)} y1=${y(figure.value)} x2=${x(index + 1)} y2=${y(next.value)} />`;
      })}
      ${months.map(({ figure }, index) =>
        figure
          ? svg`<line class="whisker" x1=${x(index)} x2=${x(index)} y1=${y(figure.low)} y2=${y(figure.high)} />
            <circle class="point" cx=${x(index)} cy=${y(figure.value)} r="4.5" />`
          : nothing,
      )}
    </svg>
    <div class="months">
      ${labelMonths(months.map(({ month }) => month)).map(
        ({ number, year }) => html`<span>${number}<b>${year}</b></span>`,
      )}
    </div>
  </div>`;
}

/** A number for as many months as there is room for, and the year where a new one begins and does not touch the next. */
function labelMonths(months: string[]): { number: string; year: string }[] {
  const every = Math.ceil(months.length / MOST_LABELS);
  return months.map((month, index) => {
    if (index % every !== 0) return { number: '', year: '' };
    const [year = '', number = ''] = month.split('-');
    const isNew = !months[index - every]?.startsWith(year);
    const touchesNext = index === 0 && !(months[every] ?? year).startsWith(year);
    return { number: String(Number(number)), year: isNew && !touchesNext ? year : '' };
  });
}
