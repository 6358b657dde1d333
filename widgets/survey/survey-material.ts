import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadMaterial, type Material, materialInHand, readSurveyLanguage } from './load-material';

/** Has the questionnaire and the words ready, or loads them. */
export class SurveyMaterial implements ReactiveController {
  loading: Promise<void> | undefined;
  /** For the site's keeper, where it could not be loaded. */
  problem: string | undefined;
  private wanted = '';

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.tryAgain);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.tryAgain);
  }

  /** The material, or undefined while it is being loaded or cannot be. */
  get(name: string, attribute: string): Material | undefined {
    const lang = readSurveyLanguage(attribute);
    const ready = materialInHand(name, lang);
    if (ready || this.wanted === `${name} ${lang}`) return ready;
    this.wanted = `${name} ${lang}`;
    this.problem = undefined;
    this.loading = loadMaterial(name, lang)
      .catch((error: unknown) => {
        this.problem = `The survey could not be loaded: ${error instanceof Error ? error.message : error}`;
      })
      .finally(() => this.host.requestUpdate());
    return undefined;
  }

  /** Stands where the survey will be. Its words are in both languages: none could be loaded. */
  get placeholder(): TemplateResult {
    if (!this.problem) return html`<div class="sheet empty" part="sheet" aria-busy="true"></div>`;
    return html`<div class="sheet" part="sheet">
      <p role="alert" lang="vi">
        Chưa tải được phiếu, vui lòng thử lại. <span lang="en">The survey could not be loaded, please try again.</span>
      </p>
      <button type="button" class="primary" @click=${this.tryAgain} lang="vi">Thử lại</button>
    </div>`;
  }

  private tryAgain = () => {
    if (!this.problem) return;
    this.wanted = '';
    this.host.requestUpdate();
  };
}
