import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { controls } from '../../controls';
import { look } from '../../look';
import { readLanguage } from '../../read-language';
import { LANGUAGE_NAMES } from '../../survey/language-names';
import { loadMaterial, type Material, materialInHand, QUESTIONNAIRE_NAMES } from '../../survey/load-material';
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
import { readSlip } from './read-slip';
import { slipEntry } from './slip-entry';
import { slipsStyles } from './slips.styles';
import { SLIPS_TEXTS as TEXTS } from './texts';
import { readDigits, writeDigits } from './typed-answers';

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
  /** A slip is being put on this machine's disk. */
  private isKeeping = false;
  /** Slips that could not be kept and wait until the form is empty, the last one at the end. */
  private unkept: TypedSlip[] = [];
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
    const waiting = await responseSender.countWaiting();
    // only now: a slip that was saved in between is counted too
    this.saved = { ...this.saved, waiting };
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

  private type(typed: string, { questionnaire }: Material): string {
    this.digits = writeDigits(readDigits(typed, questionnaire));
    this.message = undefined;
    return this.digits;
  }

  private async save(event: SubmitEvent, material: Material): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const comment = form.querySelector('textarea');
    const slip = { digits: this.digits, comment: comment?.value ?? '' };
    if (isEmpty(slip)) {
      if (this.bringBack(comment)) return;
      // Enter held down: one slip is one answer, and an empty form after it is no mistake
      if (this.isKeeping || this.saved.count > 0) return;
    }
    const { digits, say } = this;
    const given = { form: new FormData(form), digits, material, say, today: today(), now: new Date() };
    const read = readSlip(given);
    this.message = typeof read === 'string' ? read : undefined;
    if (typeof read === 'string') return;
    keepCollector(read.to);
    this.collector = read.to;
    // at once: who types goes on with the next slip
    this.put(comment, { digits: '', comment: '' });
    this.renderRoot.querySelector<HTMLInputElement>('.digits')?.focus();
    this.isKeeping = true;
    try {
      await responseSender.keep(read.to.endpoint, read.response, this);
    } catch {
      this.unkept.push(slip);
      this.message = this.say(TEXTS.notKeptBefore);
      this.bringBack(comment);
      return;
    } finally {
      this.isKeeping = false;
    }
    this.bringBack(comment);
    const waiting = await responseSender.countWaiting();
    // both at once: a slip that is not sent yet is among those that wait
    this.saved = { count: this.saved.count + 1, waiting };
    await responseSender.wake();
    await this.countWaiting();
  }

  /** A slip that could not be kept stands in the form again, unless the next one is being typed there. @returns whether it does */
  private bringBack(field: HTMLTextAreaElement | null): boolean {
    if (!isEmpty({ digits: this.digits, comment: field?.value ?? '' })) return false;
    const slip = this.unkept.pop();
    if (!slip) return false;
    this.put(field, slip);
    this.message = this.say(TEXTS.notKept);
    return true;
  }

  private put(field: HTMLTextAreaElement | null, { digits, comment }: TypedSlip): void {
    this.digits = digits;
    if (field) field.value = comment;
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
    const { digits, collector, message, saved, say } = this;
    return slipEntry({
      ...{ material, digits, collector, message, saved, say, today: today() },
      onType: (typed) => this.type(typed, material),
      onSave: (event) => void this.save(event, material),
    });
  }
}

/** What is typed of a slip: a digit a question, and its comment. */
interface TypedSlip {
  digits: string;
  comment: string;
}

const isEmpty = ({ digits, comment }: TypedSlip) => digits === '' && comment === '';

const today = () => formatDay(dayOfInstant(Date.now()));

declare global {
  interface HTMLElementTagNameMap {
    'hl-slips': HlSlips;
  }
}
