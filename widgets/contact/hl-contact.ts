import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import {
  DEFAULT_OFFICE,
  documentName,
  FEEDBACK_NAMES,
  feedbackLink,
  telephoneLink,
  type WardFile,
} from '../../shared/ward/ward-file';
import { describeDay } from '../../shared/working-time/describe-day';
import { nextChangeOf, openingAt } from '../../shared/working-time/opening';
import { formatSessions } from '../../shared/working-time/sessions-text';
import { nameDays, usualHours } from '../../shared/working-time/usual-hours';
import { dayOfInstant } from '../../shared/working-time/viet-nam-day';
import { controls } from '../controls';
import { fire } from '../events';
import { FileLoader } from '../file-loader';
import { KeeperNote } from '../keeper-note';
import { loadProblem } from '../load-problem';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { stateTag } from '../state-tag';
import { stateTagStyles } from '../state-tag.styles';
import { readWard, type Ward } from '../ward/ward';
import { comingDays } from './coming-days';
import { describeOpening } from './describe-opening';
import { contactStyles } from './hl-contact.styles';
import { notLoaded, CONTACT_TEXTS as TEXTS } from './texts';

/** A timer may sleep so long at the most, ms: a device that slept must not show yesterday's state for long. */
const LONGEST_SLEEP = 60_000;

/**
 * @summary How a ward is reached, from its `ward.json`: whether it is open now, hotline, feedback, address, documents.
 *
 * Attributes: `src` (address of the file) must be there; `lang` is `vi` or `en`; `theme` is `light`, `dark` or `auto`.
 * The property `clock` gives the present instant; without it the device's clock does. Office hours are Viet Nam's,
 * wherever the reader is.
 *
 * @event hl-error - `{ message }`: the file could not be loaded; for the site's keeper.
 * @csspart sheet - the whole; `state`, `hotline`, `hours`, `address`, `feedback`, `documents`; `message`, `retry`.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlContact extends LitElement {
  static override styles = [look, controls, stateTagStyles, contactStyles];

  static override properties = { src: {}, lang: {}, clock: { attribute: false } };

  declare src: string | null;
  declare lang: string;
  declare clock: () => Date;

  private keeper = new KeeperNote(this);
  private readonly loader = new FileLoader(this, readWard, ({ message }) =>
    fire(this, 'hl-error', { message }),
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.src = null;
    this.lang = '';
    this.clock = () => new Date();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.loader.load(this.src);
  }

  /** Draws again when what is said changes. */
  protected override updated(): void {
    clearTimeout(this.timer);
    const calendar = this.loader.content?.calendar;
    if (!calendar || !this.isConnected) return;
    const now = this.clock();
    const left = nextChangeOf(openingAt(calendar, now), now).getTime() - now.getTime();
    this.timer = setTimeout(() => this.requestUpdate(), Math.min(left, LONGEST_SLEEP));
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private say = (text: BilingualText) => text[this.language];

  protected override render(): TemplateResult | typeof nothing {
    const { language, loader } = this;
    if (!this.src) return this.keeper.render({ fault: 'missing', values: ['src'] }, language);
    this.keeper.clear();
    const { content, problem } = loader;
    return html`<div class="sheet" part="sheet" lang=${language}>
      ${
        problem
          ? loadProblem(this.say(notLoaded(problem.address)), problem, language, () => void loader.retry())
          : content
            ? this.renderWard(content)
            : html`<p part="message" role="status">${this.say(TEXTS.loading)}</p>`
      }
    </div>`;
  }

  private renderWard(ward: Ward): TemplateResult {
    const { file } = ward;
    return html`<div>
        <h2 lang="vi">${file.office ?? DEFAULT_OFFICE}</h2>
        <p lang="vi">${[file.name, file.province].filter(Boolean).join(', ')}</p>
      </div>
      <div class="columns">
        ${this.renderHours(ward)} ${this.renderHotlines(file)} ${this.renderFeedback(file)}
        <div class="stack">${this.renderAddress(file)} ${this.renderDocuments(file)}</div>
      </div>`;
  }

  private renderHours({ calendar }: Ward): TemplateResult {
    const { language } = this;
    const now = this.clock();
    const today = dayOfInstant(now.getTime());
    const { state, word, rest } = describeOpening(openingAt(calendar, now), now, language);
    const coming = comingDays(calendar, now);
    return html`<section part="hours">
      <h3>${this.say(TEXTS.hours)}</h3>
      <p class="now" part="state" role="status">${stateTag(state, word)} <span>${rest}</span></p>
      <dl>
        ${usualHours(calendar, today).map(
          ({ days, sessions }) =>
            html`<dt>${nameDays(days, language)}</dt>
              <dd>${formatSessions(sessions)}</dd>`,
        )}
      </dl>
      ${
        coming.length > 0
          ? html`<p class="aside">${this.say(TEXTS.coming)}</p>
              <dl>
                ${coming.map(
                  ({ date, sessions, reason }) =>
                    html`<dt>${formatIsoDate(date)}</dt>
                      <dd>
                        ${sessions.length > 0 ? formatSessions(sessions) : this.say(TEXTS.closed)}
                        ${reason ? html`<span lang="vi">(${reason})</span>` : nothing}
                      </dd>`,
                )}
              </dl>`
          : nothing
      }
      ${
        describeDay(calendar, today).official
          ? nothing
          : html`<p class="aside">${this.say(TEXTS.notAnnounced)}</p>`
      }
    </section>`;
  }

  private renderHotlines({ hotlines }: WardFile) {
    if (hotlines.length === 0) return nothing;
    return html`<section part="hotline">
      <h3>${this.say(TEXTS.hotline)}</h3>
      ${hotlines.map(
        ({ number, label, note }) =>
          html`<div>
            <p class="number"><a href=${telephoneLink(number)}>${number}</a></p>
            <p lang="vi">${[label, note].filter(Boolean).join('. ')}</p>
          </div>`,
      )}
    </section>`;
  }

  private renderFeedback({ feedback }: WardFile) {
    if (feedback.length === 0) return nothing;
    return html`<section part="feedback">
      <h3>${this.say(TEXTS.feedback)}</h3>
      <ul>
        ${feedback.map((channel) => {
          const address = feedbackLink(channel);
          const { kind, text, note } = channel;
          return html`<li>
            ${FEEDBACK_NAMES[kind][this.language]}:
            ${
              address === undefined
                ? html`<span lang="vi">${text}</span>`
                : /^https?:/.test(address)
                  ? this.link(address, text)
                  : html`<a href=${address}>${text}</a>`
            }
            ${note ? html`<small lang="vi">${note}</small>` : nothing}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private renderAddress({ address, map }: WardFile) {
    if (!address && !map) return nothing;
    return html`<section part="address">
      <h3>${this.say(TEXTS.address)}</h3>
      ${address ? html`<p lang="vi">${address}</p>` : nothing}
      ${map ? html`<p>${this.link(map, this.say(TEXTS.map))}</p>` : nothing}
    </section>`;
  }

  private renderDocuments({ documents }: WardFile) {
    if (documents.length === 0) return nothing;
    return html`<section part="documents">
      <h3>${this.say(TEXTS.documents)}</h3>
      <ul>
        ${documents.map((one) => html`<li>${this.link(one.url, this.say(documentName(one)))}</li>`)}
      </ul>
    </section>`;
  }

  private link = (address: string, text: string) =>
    html`<a href=${address} target="_blank" rel="noopener"
      >${text}<span class="unseen"> ${this.say(TEXTS.newTab)}</span></a
    >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-contact': HlContact;
  }
}
