import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Channel, SurveyResponse } from '../../../shared/satisfaction/response';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay, parseDay } from '../../../shared/working-time/viet-nam-day';
import { controls } from '../../controls';
import { look } from '../../look';
import { type CollectorUnit, readCollectorUnit } from '../../read-collector-unit';
import { readLanguage } from '../../read-language';
import { sayFault } from '../../say-fault';
import { commentRoom } from '../../survey/comment-field';
import { LANGUAGE_NAMES } from '../../survey/language-names';
import { loadMaterial, type Material, materialInHand, QUESTIONNAIRE_NAMES } from '../../survey/load-material';
import { makeResponse } from '../../survey/make-response';
import { makeUuid } from '../../survey/make-uuid';
import { PURPOSE_VERSION } from '../../survey/purpose';
import { readComment } from '../../survey/read-comment';
import { responseSender } from '../../survey/send-responses';
import { fillIn } from '../../survey/texts';
import { deskStyles } from '../desk.styles';
import { deskHead } from '../desk-head';
import { freeSpace, reserveSpace } from '../device/reserved-space';
import { UnsentAnswers } from '../device/unsent-answers';
import { formStyles } from '../form.styles';
import { QUESTIONNAIRE_WORDS } from '../kiosk/texts';
import { findCollector, keepCollector } from './kept-collector';
import { printedSlip } from './printed-slip';
import { slipsStyles } from './slips.styles';
import { SLIPS_TEXTS as TEXTS } from './texts';
import { nameAnswers, readDigits, writeDigits } from './typed-answers';

/** Prints rating slips on A5 and takes the filled-in ones by keyboard: one key a question, Enter for the next slip. */
export class HlSlips extends LitElement {
  static override styles = [look, controls, formStyles, deskStyles, slipsStyles];

  static override properties = {
    lang: { reflect: true },
    name: { state: true },
    slipLang: { state: true },
    digits: { state: true },
    message: { state: true },
    saved: { state: true },
  };

  /** The language of the page; the slips have their own. */
  declare lang: string;
  declare private name: string;
  /** The language of the slips. */
  declare private slipLang: string;
  declare private digits: string;
  declare private message: string | undefined;
  declare private saved: { count: number; waiting: number };
  private detach: (() => void) | undefined;
  private unsent = new UnsentAnswers(this);
  /** Where the slips go, as it was set last on this machine. */
  private collector = findCollector();

  constructor() {
    super();
    this.lang = 'vi';
    this.slipLang = 'vi';
    this.name = QUESTIONNAIRE_NAMES[0] ?? '';
    this.digits = '';
    this.message = undefined;
    this.saved = { count: 0, waiting: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.detach = responseSender.attach(this);
    responseSender.makeRoom = freeSpace;
    void reserveSpace();
    void navigator.storage?.persist?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.detach?.();
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private say = (text: BilingualText, values: Record<string, string | number> = {}) =>
    fillIn(text[this.language], this.language, values);

  /** An answer was sent or has to wait. */
  settled(): void {
    void this.countWaiting();
  }

  troubled(message: string): void {
    this.message = message;
  }

  private switchTo(lang: Language): void {
    this.lang = lang;
    this.message = undefined;
  }

  private async countWaiting(): Promise<void> {
    this.saved = { ...this.saved, waiting: await responseSender.countWaiting() };
    await this.unsent.look();
  }

  /** Until the questionnaire is loaded the one before stays, with what is typed in the form. */
  private async choose(name: string, lang: string): Promise<void> {
    try {
      if (!materialInHand(name, lang)) await loadMaterial(name, lang);
    } catch {
      this.message = this.say(TEXTS.notLoaded);
      return;
    }
    if (name !== this.name) this.digits = '';
    this.name = name;
    this.slipLang = lang;
  }

  private type(typed: string, { questionnaire }: Material): void {
    this.digits = writeDigits(readDigits(typed, questionnaire));
    this.message = undefined;
  }

  private read(
    form: HTMLFormElement,
    material: Material,
  ): { to: CollectorUnit; response: SurveyResponse } | string {
    const given = new FormData(form);
    const of = (field: string) => String(given.get(field) ?? '').trim();
    const to = readCollectorUnit({ unit: of('unit'), endpoint: of('endpoint') }, document.baseURI);
    if ('fault' in to) return this.say(sayFault(to));
    const { questionnaire, lang } = material;
    const typed = readDigits(this.digits, questionnaire);
    const comment = of('comment');
    const left = questionnaire.questions.length - typed.length;
    if (left > 0) return this.say(TEXTS.incomplete, { count: left });
    if (typed.every((answer) => answer === null) && comment === '') return this.say(TEXTS.empty);
    if (commentRoom(comment) < 0) return this.say(TEXTS.tooLong);
    const day = of('day');
    if (parseDay(day) === undefined || day > today()) return this.say(TEXTS.badDay);
    const channel: Channel = of('channel') === 'assisted' ? 'assisted' : 'paper';
    const answers = nameAnswers(typed, questionnaire);
    const made = makeResponse(
      {
        ...{ unit: to.unit, questionnaire, purposeVersion: PURPOSE_VERSION, answers, lang, channel },
        ...{ id: makeUuid(), comment: readComment(comment), flags: [], desk: of('desk'), procedure: '' },
        duration: 0, // how long the person took with the pen is not known
      },
      new Date(),
    );
    return { to, response: { ...made, submittedOn: day } };
  }

  private async save(event: SubmitEvent, material: Material): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const read = this.read(form, material);
    this.message = typeof read === 'string' ? read : undefined;
    if (typeof read === 'string') return;
    keepCollector(read.to);
    this.collector = read.to;
    try {
      await responseSender.keep(read.to.endpoint, read.response, this);
    } catch {
      this.message = this.say(TEXTS.notKept);
      return;
    }
    const waiting = await responseSender.countWaiting();
    // both at once: a slip that is not sent yet is among those that wait
    this.saved = { count: this.saved.count + 1, waiting };
    this.digits = '';
    const comment = form.querySelector('textarea');
    if (comment) comment.value = '';
    this.renderRoot.querySelector<HTMLInputElement>('.digits')?.focus();
    await responseSender.wake();
    await this.countWaiting();
  }

  protected override render(): TemplateResult {
    const material = materialInHand(this.name, this.slipLang);
    return html`<div class="sheet desk" lang=${this.language}>
        ${deskHead(this.say(TEXTS.title), this.language, (other) => this.switchTo(other))}
        <label
          >${this.say(TEXTS.questionnaire)}
          <select
            @change=${({ target }: Event) => {
              if (target instanceof HTMLSelectElement) void this.choose(target.value, this.slipLang);
            }}
          >
            ${QUESTIONNAIRE_NAMES.map(
              (name) =>
                html`<option value=${name}>${QUESTIONNAIRE_WORDS[name]?.[this.language] ?? name}</option>`,
            )}
          </select></label
        >
        ${this.renderSlipLanguage()}
        <div class="buttons">
          <button type="button" @click=${() => print()}>${this.say(TEXTS.print)}</button>
        </div>
        ${material ? this.renderEntry(material) : nothing}
        ${this.unsent.render(this.language, this.collector)}
      </div>
      ${material ? printedSlip(material) : nothing}`;
  }

  private renderSlipLanguage(): TemplateResult | typeof nothing {
    if (LANGUAGE_NAMES.length < 2) return nothing;
    return html`<label
      >${this.say(TEXTS.slipLanguage)}
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) void this.choose(this.name, target.value);
        }}
      >
        ${LANGUAGE_NAMES.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === this.slipLang}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  private renderEntry(material: Material): TemplateResult {
    const { questionnaire } = material;
    const typed = readDigits(this.digits, questionnaire);
    const steps = questionnaire.scale.map(({ value }) => value).join(', ');
    const field = (name: 'unit' | 'endpoint' | 'desk', limit: number) =>
      html`<label
        >${this.say(TEXTS[name])}
        <input name=${name} .defaultValue=${name === 'desk' ? '' : (this.collector?.[name] ?? '')} ?required=${name !== 'desk'} maxlength=${limit} autocomplete="off"
      /></label>`;
    return html`<form class="entry" @submit=${(event: SubmitEvent) => void this.save(event, material)}>
      <h2>${this.say(TEXTS.entry)}</h2>
      <div class="fields">
        ${field('unit', 64)} ${field('endpoint', 500)} ${field('desk', 80)}
        <label>${this.say(TEXTS.day)} <input name="day" type="date" .value=${today()} max=${today()} required /></label>
        <label
          >${this.say(TEXTS.channel)}
          <select name="channel">
            <option value="paper">${this.say(TEXTS.paper)}</option>
            <option value="assisted">${this.say(TEXTS.assisted)}</option>
          </select></label
        >
      </div>
      <label
        >${this.say(TEXTS.answers)}
        <input
          class="digits"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="hint"
          .value=${this.digits}
          @input=${({ target }: Event) => {
            if (!(target instanceof HTMLInputElement)) return;
            this.type(target.value, material);
            target.value = this.digits; // a key that means nothing changes no property, but stands in the field
          }}
      /></label>
      <p id="hint" class="hint">${this.say(TEXTS.hint, { steps })}</p>
      <ol class="typed">
        ${questionnaire.questions.map(({ criterion }, place) => {
          const answer = typed[place];
          const label = questionnaire.scale.find(({ value }) => value === answer)?.label;
          return html`<li class=${place === typed.length ? 'now' : ''}>
            <span>${place + 1}. ${criterion}</span>
            <strong>${answer === undefined ? '' : (label ?? this.say(TEXTS.skipped))}</strong>
          </li>`;
        })}
      </ol>
      <label>${this.say(TEXTS.comment)} <textarea name="comment" rows="2"></textarea></label>
      ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
      <div class="buttons"><button class="primary">${this.say(TEXTS.save)}</button></div>
      <p role="status">${this.saved.count > 0 ? this.say(TEXTS.saved, this.saved) : nothing}</p>
    </form>`;
  }
}

const today = () => formatDay(dayOfInstant(Date.now()));

declare global {
  interface HTMLElementTagNameMap {
    'hl-slips': HlSlips;
  }
}
