import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDateTime } from '../../../shared/text/format-date';
import { DEFAULT_OFFICE, type WardFile } from '../../../shared/ward/ward-file';
import { weekdayName } from '../../../shared/working-time/usual-hours';
import { dayOfInstant, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';
import { WEEKDAYS } from '../../../shared/working-time/work-calendar';
import type { LedData } from './led-data';
import type { Notes } from './notes';
import { codeFigure, type Part } from './parts/part';
import { sayFailure, LED_TEXTS as TEXTS } from './texts';

/** Above every slide: whose screen it is, and what time it is; `now` in ms. */
export function head(ward: WardFile | undefined, now: number): TemplateResult {
  const time = new Date(now);
  const weekday = WEEKDAYS[weekdayOfDay(dayOfInstant(now))] ?? 'mon';
  return html`<header>
    ${ward?.emblem ? html`<img src=${ward.emblem} alt="" />` : nothing}
    ${
      ward
        ? html`<h1>
            <span class="body">${TEXTS.body} ${ward.name}</span>
            <span class="office">${ward.office ?? DEFAULT_OFFICE}</span>
          </h1>`
        : html`<h1>${document.title}</h1>`
    }
    <p class="clock">
      <strong>${formatDateTime(time).slice(0, 5)}</strong>
      <span>${weekdayName(weekday, 'vi')}, ${formatDate(time)}</span>
    </p>
  </header>`;
}

const leavingClass = (isLeaving: boolean) => (isLeaving ? 'leaving' : '');

/** A part: the page writes into `.count` which page of how many it is, once the browser has broken it into pages. */
export function partSlide(
  { kicker, heading, entries, code, isCode }: Part,
  isLeaving: boolean,
): TemplateResult {
  const kind = `${code ? 'with-code' : ''} ${isCode ? 'is-code' : ''} ${leavingClass(isLeaving)}`;
  return html`<section class="slide ${kind}" aria-labelledby="heading">
    <div class="top">
      <div>
        ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
        <h2 id="heading">${heading}</h2>
      </div>
      <p class="count"></p>
    </div>
    <div class="flow">${entries.map((entry) => html`<div class="entry">${entry}</div>`)}</div>
    ${code ? codeFigure(code.link, code.caption) : nothing}
  </section>`;
}

/** A film without sound. */
export const videoSlide = (
  { title, address }: { title: string; address: string },
  isLeaving: boolean,
  { onPlaying, onEnded, onError }: Record<'onPlaying' | 'onEnded' | 'onError', () => void>,
): TemplateResult =>
  html`<section class="slide film ${leavingClass(isLeaving)}" aria-labelledby="heading">
    <h2 id="heading">${title}</h2>
    <video
      src=${address}
      .muted=${true}
      playsinline
      preload="auto"
      aria-labelledby="heading"
      @playing=${onPlaying}
      @ended=${onEnded}
      @error=${onError}
    ></video>
  </section>`;

/** Nothing can be shown: what and where, for who looks after the screen; or nothing has come yet. */
export function nothingShown(data: LedData, notes: Notes): TemplateResult {
  const problems = [data.ward, data.playlistFile].flatMap((source) => source?.problem ?? []);
  const said = [...new Set([...problems.map((problem) => `${sayFailure(problem)}.`), ...notes.list(data)])];
  if (said.length === 0 && !data.playlist)
    return html`<p class="starting" role="status">${TEXTS.starting}</p>`;
  return html`<section class="slide empty" aria-labelledby="heading">
    <h2 id="heading">${TEXTS.nothing}</h2>
    <ul>${said.map((line) => html`<li>${line}</li>`)}</ul>
  </section>`;
}
