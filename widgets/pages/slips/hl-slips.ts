import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Channel, SurveyResponse } from '../../../shared/satisfaction/response';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay, parseDay } from '../../../shared/working-time/viet-nam-day';
import { controls } from '../../controls';
import { look } from '../../look';
import { readCollectorUnit } from '../../read-collector-unit';
import { commentRoom } from '../../survey/comment-field';
import { loadMaterial, type Material, materialInHand, QUESTIONNAIRE_NAMES } from '../../survey/load-material';
import { makeResponse } from '../../survey/make-response';
import { PURPOSE_VERSION } from '../../survey/purpose';
import { responseSender } from '../../survey/send-responses';
import { fillIn } from '../../survey/texts';
import { QUESTIONNAIRE_WORDS } from '../kiosk/texts';
import { printedSlip } from './printed-slip';
import { slipsStyles } from './slips.styles';
import { SLIPS_TEXTS as TEXTS } from './texts';
import { nameAnswers, readDigits, writeDigits } from './typed-answers';

/** Texts of the page are in the language of the office. */
const LANGUAGE = 'vi';
const say = (text: BilingualText, values: Record<string, string | number> = {}) =>
  fillIn(text[LANGUAGE], LANGUAGE, values);

/** Prints rating slips on A5 and takes the filled-in ones by keyboard: one key a question, Enter for the next slip. */
export class HlSlips extends LitElement {
  static override styles = [look, controls, slipsStyles];

  static override properties = {
    name: { state: true },
    digits: { state: true },
    message: { state: true },
    saved: { state: true },
  };

  declare private name: string;
  declare private digits: string;
  declare private message: string | undefined;
  declare private saved: { count: number; waiting: number };
  private detach: (() => void) | undefined;

  constructor() {
    super();
    this.name = QUESTIONNAIRE_NAMES[0] ?? '';
    this.digits = '';
    this.message = undefined;
    this.saved = { count: 0, waiting: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.detach = responseSender.attach(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.detach?.();
  }

  /** An answer was sent or has to wait. */
  settled(): void {
    void this.countWaiting();
  }

  troubled(message: string): void {
    this.message = message;
  }

  private async countWaiting(): Promise<void> {
    this.saved = { ...this.saved, waiting: await responseSender.countWaiting() };
  }

  private choose(name: string): void {
    this.digits = '';
    this.name = name;
    if (materialInHand(name, LANGUAGE)) return;
    loadMaterial(name, LANGUAGE)
      .catch(() => {
        this.message = say(TEXTS.notLoaded);
      })
      .finally(() => this.requestUpdate());
  }

  private type(typed: string, { questionnaire }: Material): void {
    this.digits = writeDigits(readDigits(typed, questionnaire));
    this.message = undefined;
  }

  private read(
    form: HTMLFormElement,
    material: Material,
  ): { endpoint: string; response: SurveyResponse } | string {
    const given = new FormData(form);
    const of = (field: string) => String(given.get(field) ?? '').trim();
    const to = readCollectorUnit({ unit: of('unit'), endpoint: of('endpoint') }, document.baseURI);
    if ('problem' in to) return say(to.problem);
    const { questionnaire, lang } = material;
    const typed = readDigits(this.digits, questionnaire);
    const comment = of('comment');
    const left = questionnaire.questions.length - typed.length;
    if (left > 0) return say(TEXTS.incomplete, { count: left });
    if (typed.every((answer) => answer === null) && comment === '') return say(TEXTS.empty);
    if (commentRoom(comment) < 0) return say(TEXTS.tooLong);
    const day = of('day');
    if (parseDay(day) === undefined || day > today()) return say(TEXTS.badDay);
    const channel: Channel = of('channel') === 'assisted' ? 'assisted' : 'paper';
    const answers = nameAnswers(typed, questionnaire);
    const made = makeResponse(
      {
        ...{ unit: to.unit, questionnaire, purposeVersion: PURPOSE_VERSION, answers, comment, lang, channel },
        ...{ flags: [], desk: of('desk'), procedure: '' },
        duration: 0, // how long the person took with the pen is not known
      },
      new Date(),
    );
    return { endpoint: to.endpoint, response: { ...made, submittedOn: day } };
  }

  private async save(event: SubmitEvent, material: Material): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const read = this.read(form, material);
    this.message = typeof read === 'string' ? read : undefined;
    if (typeof read === 'string') return;
    try {
      await responseSender.keep(read.endpoint, read.response, this);
    } catch {
      this.message = say(TEXTS.notKept);
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
    const material = materialInHand(this.name, LANGUAGE);
    return html`<div class="sheet desk" lang=${LANGUAGE}>
        <h1>${say(TEXTS.title)}</h1>
        <label
          >${say(TEXTS.questionnaire)}
          <select
            @change=${({ target }: Event) => {
              if (target instanceof HTMLSelectElement) this.choose(target.value);
            }}
          >
            ${QUESTIONNAIRE_NAMES.map(
              (name) => html`<option value=${name}>${QUESTIONNAIRE_WORDS[name]?.[LANGUAGE] ?? name}</option>`,
            )}
          </select></label
        >
        <div class="buttons">
          <button type="button" @click=${() => print()}>${say(TEXTS.print)}</button>
        </div>
        ${material ? this.renderEntry(material) : nothing}
      </div>
      ${material ? printedSlip(material) : nothing}`;
  }

  private renderEntry(material: Material): TemplateResult {
    const { questionnaire } = material;
    const typed = readDigits(this.digits, questionnaire);
    const steps = questionnaire.scale.map(({ value }) => value).join(', ');
    const field = (name: 'unit' | 'endpoint' | 'desk', limit: number) =>
      html`<label
        >${say(TEXTS[name])}
        <input name=${name} ?required=${name !== 'desk'} maxlength=${limit} autocomplete="off"
      /></label>`;
    return html`<form class="entry" @submit=${(event: SubmitEvent) => void this.save(event, material)}>
      <h2>${say(TEXTS.entry)}</h2>
      <div class="fields">
        ${field('unit', 64)} ${field('endpoint', 500)} ${field('desk', 80)}
        <label>${say(TEXTS.day)} <input name="day" type="date" .value=${today()} max=${today()} required /></label>
        <label
          >${say(TEXTS.channel)}
          <select name="channel">
            <option value="paper">${say(TEXTS.paper)}</option>
            <option value="assisted">${say(TEXTS.assisted)}</option>
          </select></label
        >
      </div>
      <label
        >${say(TEXTS.answers)}
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
      <p id="hint" class="hint">${say(TEXTS.hint, { steps })}</p>
      <ol class="typed">
        ${questionnaire.questions.map(({ criterion }, place) => {
          const answer = typed[place];
          const label = questionnaire.scale.find(({ value }) => value === answer)?.label;
          return html`<li class=${place === typed.length ? 'now' : ''}>
            <span>${place + 1}. ${criterion}</span>
            <strong>${answer === undefined ? '' : (label ?? say(TEXTS.skipped))}</strong>
          </li>`;
        })}
      </ol>
      <label>${say(TEXTS.comment)} <textarea name="comment" rows="2"></textarea></label>
      ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
      <div class="buttons"><button class="primary">${say(TEXTS.save)}</button></div>
      <p role="status">${this.saved.count > 0 ? say(TEXTS.saved, this.saved) : nothing}</p>
    </form>`;
  }
}

const today = () => formatDay(dayOfInstant(Date.now()));

declare global {
  interface HTMLElementTagNameMap {
    'hl-slips': HlSlips;
  }
}
