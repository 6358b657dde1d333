import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { look } from '../../look';
import { resultsStyles } from '../../results/hl-results.styles';
import { WARD_TEXTS } from './texts';
import { wardStyles } from './ward.styles';
import { ClientError, type Grant, type WardClient } from './ward-client';

/** One part of the ward's page: it loads when it is opened, says what it does and what went wrong. */
export abstract class WardView extends LitElement {
  static override styles = [look, controls, resultsStyles, wardStyles];

  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    grant: { attribute: false },
    language: {},
    theme: { reflect: true },
    status: { state: true },
    problem: { state: true },
    isBusy: { state: true },
  };

  declare client: WardClient;
  declare grant: Grant;
  declare language: Language;
  declare theme: string;
  /** What has been done, for the reader too. */
  declare protected status: string;
  declare protected problem: string;
  declare protected isBusy: boolean;

  constructor() {
    super();
    this.language = 'vi';
    this.theme = 'auto';
    this.status = '';
    this.problem = '';
    this.isBusy = false;
  }

  protected get texts() {
    return WARD_TEXTS[this.language];
  }

  protected get unitPath(): string {
    return `/v1/units/${encodeURIComponent(this.grant.unit)}`;
  }

  /** What is shown at first. */
  protected abstract load(): Promise<void>;
  protected abstract renderContent(): TemplateResult;

  protected override firstUpdated(): void {
    void this.work(() => this.load());
  }

  /** Does something with the collector. @returns whether it went well; what went wrong is said on the page */
  protected async work(job: () => Promise<void>): Promise<boolean> {
    this.isBusy = true;
    const before = this.problem;
    try {
      await job();
      // until now it stood there: the button that tries again has the focus
      if (this.problem === before) this.problem = '';
      return true;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (error.status === 401) this.dispatchEvent(new CustomEvent('hl-sign-out', { detail: 'expired' }));
      this.problem = error.status === 0 ? this.texts.noAnswer : error.message;
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  private async retry(): Promise<void> {
    if (!(await this.work(() => this.load()))) return;
    await this.updateComplete;
    // the button is gone: one reads on where what was loaded begins
    const heading = this.renderRoot.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  }

  protected override render(): TemplateResult {
    const { isBusy, problem, status, texts } = this;
    return html`<div lang=${this.language}>
      <p class=${isBusy || status ? 'message' : 'unseen'} role="status">${isBusy ? texts.loading : status}</p>
      ${
        problem
          ? html`<div class="problem" role="alert">
              <p>${problem}</p>
              <button type="button" @click=${() => void this.retry()}>${texts.retry}</button>
            </div>`
          : nothing
      }
      ${this.renderContent()}
    </div>`;
  }
}
