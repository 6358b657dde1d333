import { html, LitElement, type TemplateResult } from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { look } from '../../look';
import { readLanguage } from '../../read-language';
import { responseSender } from '../../survey/send-responses';
import { fillIn } from '../../survey/texts';
import { freeSpace, reserveSpace } from '../device/reserved-space';
import { UnsentAnswers } from '../device/unsent-answers';
import { WakeLock } from '../device/wake-lock';
import { formStyles } from '../form.styles';
import { closedScreen } from './closed-screen';
import { kioskStyles } from './kiosk.styles';
import { findSettings, isRightPin, type KioskSettings, keepSettings, NEW_SETTINGS } from './kiosk-settings';
import { languageChoice } from './language-choice';
import { count, countsOf } from './offered-count';
import { PinAttempts } from './pin-attempts';
import { pinForm } from './pin-form';
import { findProblem, settingsForm } from './settings-form';
import { TellBeats } from './tell-beats';
import { KIOSK_TEXTS as TEXTS } from './texts';

/** The whole page of a tablet at the counter: the survey, and its settings behind a PIN. */
export class HlKiosk extends LitElement {
  static override styles = [look, controls, formStyles, kioskStyles];

  static override properties = {
    theme: { reflect: true },
    view: { state: true },
    message: { state: true },
    spoken: { state: true },
    isFull: { state: true },
    isPersistent: { state: true },
  };

  declare theme: string;
  declare private view: 'survey' | 'pin' | 'settings';
  declare private message: string | undefined;
  /** The language that the person at the tablet has chosen; the next one begins in that of the settings. */
  declare private spoken: string;
  /** No space is left for a further answer. */
  declare private isFull: boolean;
  /** Whether the browser promises to keep the answers; undefined while that is not known. */
  declare private isPersistent: boolean | undefined;

  private attempts = new PinAttempts();
  private settings = findSettings();
  private unsent = new UnsentAnswers(this);
  private beats = new TellBeats(this, () => this.settings);
  private detach: (() => void) | undefined;

  constructor() {
    super();
    this.theme = this.settings?.theme ?? 'light';
    this.view = this.settings ? 'survey' : 'settings';
    this.spoken = this.settings?.lang ?? 'vi';
    this.isFull = false;
    new WakeLock(this);
  }

  private get language(): Language {
    return readLanguage(this.settings?.lang ?? 'vi');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // also while the settings are open, or no further answer is taken
    this.detach = responseSender.attach(this);
    responseSender.makeRoom = freeSpace;
    void this.makeReady();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.detach?.();
  }

  private async makeReady(): Promise<void> {
    await this.reserve();
    // answers that wait must not be cleared away by the browser when the tablet gets full
    this.isPersistent = await navigator.storage?.persist?.().catch(() => false);
  }

  /** An answer was sent, has to wait or was refused. */
  settled(): void {
    void this.unsent.look();
    if (this.isFull) void this.reserve();
  }

  troubled(message: string): void {
    console.warn(message);
  }

  private async reserve(): Promise<void> {
    this.isFull = !(await reserveSpace());
  }

  private async show(view: 'survey' | 'pin' | 'settings'): Promise<void> {
    this.message = undefined;
    this.view = view;
    if (view === 'settings') await this.unsent.look();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input[name=entered], #title')?.focus();
  }

  /** The survey stands ready for the next person. */
  private offered(): void {
    count('offered', Date.now());
    this.spoken = this.settings?.lang ?? 'vi';
    void this.reserve();
  }

  private recorded(): void {
    count('recorded', Date.now());
    void this.beats.tell();
  }

  private async enterPin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { language } = this;
    if (this.attempts.mustWait(Date.now())) {
      this.message = TEXTS.wait[language];
      return;
    }
    const field = this.renderRoot.querySelector<HTMLInputElement>('input[name=entered]');
    if (await isRightPin(field?.value ?? '')) {
      this.attempts.succeeded();
      return this.show('settings');
    }
    this.attempts.failed(Date.now());
    this.message = TEXTS.wrongPin[language];
    if (field) field.value = '';
    field?.focus();
  }

  private async save(settings: KioskSettings, pin: string): Promise<void> {
    const problem = findProblem(settings, pin, !this.settings, document.baseURI);
    this.message = problem?.[this.language];
    if (problem) return;
    await keepSettings(settings, pin);
    this.settings = settings;
    this.theme = settings.theme;
    this.spoken = settings.lang;
    await this.show('survey');
    void this.beats.tell();
  }

  protected override render(): TemplateResult {
    const { settings, language } = this;
    if (!settings || this.view === 'settings') {
      const { offered, recorded } = countsOf(Date.now());
      return settingsForm({
        settings: settings ?? NEW_SETTINGS,
        language,
        message: this.message,
        figures: settings && [
          fillIn(TEXTS.today[language], language, { offered, recorded }),
          ...(this.isPersistent === false ? [TEXTS.notPersistent[language]] : []),
        ],
        unsent: settings && this.unsent.render(language, settings),
        onSave: (given, pin) => void this.save(given, pin),
        onCancel: settings && (() => void this.show('survey')),
      });
    }
    if (this.view === 'survey') return this.renderSurvey(settings);
    const enter = (event: SubmitEvent) => void this.enterPin(event);
    return pinForm(language, this.message, enter, () => void this.show('survey'));
  }

  private renderSurvey(settings: KioskSettings): TemplateResult {
    if (this.isFull) return html`${closedScreen()} ${this.renderCorner()}`;
    return html`${languageChoice(TEXTS.languages[this.language], this.spoken, (code) => {
      this.spoken = code;
    })}
      <hl-survey
        mode="kiosk"
        unit=${settings.unit}
        endpoint=${settings.endpoint}
        questionnaire=${settings.questionnaire}
        lang=${this.spoken}
        desk=${settings.desk}
        procedure=${settings.procedure}
        theme=${settings.theme}
        @hl-offered=${this.offered}
        @hl-submit=${this.recorded}
      ></hl-survey>
      ${this.renderCorner()}`;
  }

  private renderCorner(): TemplateResult {
    return html`<button type="button" class="corner" @click=${() => void this.show('pin')}>
      ${TEXTS.settings[this.language]}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-kiosk': HlKiosk;
  }
}
