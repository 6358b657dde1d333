import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadMaterial, type Material, materialInHand, readSurveyLanguage } from './load-material';

export type KioskMode = typeof import('./kiosk-mode');

/** Has the questionnaire and the words ready, or loads them. */
export class SurveyMaterial implements ReactiveController {
  loading: Promise<unknown> | undefined;
  /** For the site's keeper, where it could not be loaded. */
  problem: string | undefined;
  /** What only a kiosk needs, once that was loaded. */
  kiosk: KioskMode | undefined;
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
  get(name: string, attribute: string, isKiosk: boolean): Material | undefined {
    const lang = readSurveyLanguage(attribute);
    const ready = isKiosk && !this.kiosk ? undefined : materialInHand(name, lang);
    const wanted = `${name} ${lang} ${isKiosk}`;
    if (ready || this.wanted === wanted) return ready;
    this.wanted = wanted;
    this.problem = undefined;
    this.loading = Promise.all([loadMaterial(name, lang), isKiosk && this.loadKiosk()])
      .catch((error: unknown) => {
        this.problem = `The survey could not be loaded: ${error instanceof Error ? error.message : error}`;
      })
      .finally(() => this.host.requestUpdate());
    return undefined;
  }

  private async loadKiosk(): Promise<void> {
    this.kiosk ??= await import('./kiosk-mode');
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
