import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { look } from '../../look';
import { readLanguage } from '../../read-language';
import { responseSender } from '../../survey/send-responses';
import { fillIn } from '../../survey/texts';
import { kioskStyles } from './kiosk.styles';
import { findSettings, isRightPin, type KioskSettings, keepSettings, NEW_SETTINGS } from './kiosk-settings';
import { count, countsOf } from './offered-count';
import { PinAttempts } from './pin-attempts';
import { findProblem, settingsForm } from './settings-form';
import { KIOSK_TEXTS as TEXTS } from './texts';
import { WakeLock } from './wake-lock';

/** The whole page of a tablet at the counter: the survey, and its settings behind a PIN. */
export class HlKiosk extends LitElement {
  static override styles = [look, controls, kioskStyles];

  static override properties = {
    theme: { reflect: true },
    view: { state: true },
    message: { state: true },
    waiting: { state: true },
  };

  declare theme: string;
  declare private view: 'survey' | 'pin' | 'settings';
  declare private message: string | undefined;
  declare private waiting: number;

  private attempts = new PinAttempts();
  private settings = findSettings();

  constructor() {
    super();
    this.theme = this.settings?.theme ?? 'light';
    this.view = this.settings ? 'survey' : 'settings';
    this.message = undefined;
    this.waiting = 0;
    new WakeLock(this);
  }

  private get language(): Language {
    return readLanguage(this.settings?.lang ?? 'vi');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // answers that wait must not be cleared away by the browser when the tablet gets full
    void navigator.storage?.persist?.();
  }

  private async show(view: 'survey' | 'pin' | 'settings'): Promise<void> {
    this.message = undefined;
    this.view = view;
    if (view === 'settings') this.waiting = await responseSender.countWaiting().catch(() => 0);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input[name=entered], #title')?.focus();
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
    await this.show('survey');
  }

  protected override render(): TemplateResult {
    const { settings, language } = this;
    if (!settings || this.view === 'settings') {
      const { offered, recorded } = countsOf(Date.now());
      return settingsForm({
        settings: settings ?? NEW_SETTINGS,
        language,
        message: this.message,
        figures:
          settings && fillIn(TEXTS.today[language], language, { offered, recorded, waiting: this.waiting }),
        onSave: (given, pin) => void this.save(given, pin),
        onCancel: settings && (() => void this.show('survey')),
      });
    }
    return this.view === 'pin' ? this.renderPin() : this.renderSurvey(settings);
  }

  private renderSurvey(settings: KioskSettings): TemplateResult {
    return html`<hl-survey
        mode="kiosk"
        unit=${settings.unit}
        endpoint=${settings.endpoint}
        questionnaire=${settings.questionnaire}
        lang=${settings.lang}
        desk=${settings.desk}
        procedure=${settings.procedure}
        theme=${settings.theme}
        @hl-offered=${() => count('offered', Date.now())}
        @hl-submit=${() => count('recorded', Date.now())}
      ></hl-survey>
      <button type="button" class="corner" @click=${() => void this.show('pin')}>
        ${TEXTS.settings[this.language]}
      </button>`;
  }

  private renderPin(): TemplateResult {
    const { language } = this;
    return html`<form
      class="sheet panel"
      lang=${language}
      @submit=${(event: SubmitEvent) => void this.enterPin(event)}
    >
      <h2>${TEXTS.settings[language]}</h2>
      <label
        >${TEXTS.pin[language]}
        <input name="entered" type="password" inputmode="numeric" autocomplete="off"
      /></label>
      ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
      <div class="buttons">
        <button type="button" @click=${() => void this.show('survey')}>${TEXTS.cancel[language]}</button>
        <button class="primary">${TEXTS.open[language]}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-kiosk': HlKiosk;
  }
}
