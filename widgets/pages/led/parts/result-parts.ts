import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../../../../shared/text/format-date';
import { SHORT_PAGES, shortAddress } from '../../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../../shared/ward/ward-file';
import { DAY_MS } from '../../../../shared/working-time/viet-nam-day';
import { describeAge } from '../../../progress/describe-age';
import { figureBar } from '../../../results/figure-bar';
import type { Results } from '../../../results/load-results';
import { nameCriterion, orderCriteria } from '../../../results/name-criterion';
import { nameRange } from '../../../results/period';
import { meetsAsShown, shownFigure } from '../../../results/shown-figure';
import { VIETNAMESE as texts } from '../../../results/texts-vi';
import { sign, TICK, WARNING } from '../../../sign';
import { LED_TEXTS as TEXTS } from '../texts';
import type { Parts } from './part';

/** Below this many answers no figure is shown. */
const SMALLEST_N = 5;
/** A month and a half: what is kept longer is of a month that nobody asks for. */
const OLD_AFTER_MS = 45 * DAY_MS;

/** The last closed month as it was loaded at an instant: the index with its n and interval, and each criterion. */
export function resultParts(
  { headline, headlineRange, method }: Results,
  loadedAt: number,
  target: number | undefined,
  ward: WardFile,
  now: Date,
): Parts {
  const age = now.getTime() - loadedAt;
  const moment = formatDateTime(new Date(loadedAt));
  if (age > OLD_AFTER_MS) return { why: TEXTS.resultsTooOld(moment) };
  const period = nameRange(headlineRange, 'vi');
  const figure = shownFigure(headline.overall, headline.n, SMALLEST_N);
  if (!figure) {
    const none = headline.withheld ? texts.withheld(period) : texts.none(period);
    const few = headline.n > 0 ? `${period}. ${texts.tooFew(headline.n, SMALLEST_N)}` : none;
    return { why: few.replace(/\.$/, '') };
  }
  const met = target !== undefined && meetsAsShown(figure.value, target);
  const overall = html`<article class="index">
    <p class="large">${texts.percent(figure.value)}</p>
    <div>
      <p>${texts.answers(figure.n)}</p>
      <p class="aside">${texts.interval(figure.low, figure.high)}</p>
      ${
        target === undefined
          ? ''
          : html`<p class="met">${sign(met ? TICK : WARNING)} ${met ? texts.met(target) : texts.missed(target)}</p>`
      }
    </div>
  </article>`;
  const criteria = orderCriteria(Object.keys(headline.criteria), texts.criterionNames).flatMap(
    (id): TemplateResult[] => {
      const one = headline.criteria[id];
      const shown = one && shownFigure(one, one.n, SMALLEST_N);
      if (!shown) return [];
      return [
        html`<article class="criterion">
        <p>${nameCriterion(id, texts.criterionNames)}</p>
        <p class="value">${texts.percent(shown.value)}</p>
        ${figureBar(shown, target)}
        <p class="aside">${texts.intervalShort(shown.low, shown.high)} · ${texts.answers(shown.n)}</p>
      </article>`,
      ];
    },
  );
  const how = html`<p class="aside how">${texts.method[method]} ${texts.notOfficial}</p>`;
  return [
    () => ({
      kicker: texts.title,
      heading: `${texts.overall} · ${period}`,
      entries: [overall, ...criteria, how],
      code: { link: shortAddress(ward, SHORT_PAGES.survey), caption: TEXTS.scanSurvey },
      age: TEXTS.asOf(moment, describeAge(age, 'vi')),
    }),
  ];
}
