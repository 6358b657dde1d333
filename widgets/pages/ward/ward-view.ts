import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { look } from '../../look';
import { resultsStyles } from '../../results/hl-results.styles';
import { sayClientError } from './say-client-error';
import { WARD_TEXTS } from './texts';
import { wardStyles } from './ward.styles';
import { ClientError, type Grant, type WardClient } from './ward-client';

/** Something to do with the collector. */
type Job = () => Promise<void>;

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
    isQuiet: { state: true },
    progress: { state: true },
  };

  declare client: WardClient;
  declare grant: Grant;
  declare language: Language;
  declare theme: string;
  /** What has been done, for the reader too. */
  declare protected status: string;
  /** What went wrong, and what trying again does; nothing where the form says what to mend. */
  declare protected problem: { text: string; again?: Job | undefined } | undefined;
  declare protected isBusy: boolean;
  /** How far a long piece of work is, in place of saying that it goes on. */
  declare protected progress: string;
  /** Nobody has asked for what is being loaded. */
  declare private isQuiet: boolean;

  constructor() {
    super();
    this.language = 'vi';
    this.theme = 'auto';
    this.status = '';
    this.problem = undefined;
    this.isBusy = false;
    this.isQuiet = false;
    this.progress = '';
  }

  protected get texts() {
    return WARD_TEXTS[this.language];
  }

  protected get unitPath(): string {
    return `/v1/units/${encodeURIComponent(this.grant.unit)}`;
  }

  /** What is shown at first. */
  protected abstract load(): Promise<void>;
  /** Nothing until there is something to show. */
  protected abstract renderContent(): TemplateResult | undefined;

  protected override firstUpdated(): void {
    void this.work(() => this.load());
  }

  /**
   * Does something with the collector.
   * @param again what the button does that tries again: loads what is shown, unless told otherwise, or the collector has
   * refused the job, which asking the same again does not mend
   * @param isQuiet whether nothing is said of it while it goes well
   * @returns whether it went well; what went wrong is said on the page
   */
  protected async work(job: Job, { again = () => this.load(), isQuiet = false } = {}): Promise<boolean> {
    this.isBusy = true;
    this.isQuiet = isQuiet;
    const before = this.problem;
    try {
      await job();
      // until now it stood there: the button that tries again has the focus
      if (this.problem === before) this.problem = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof ClientError)) {
        this.problem = { text: this.texts.failed.unforeseen, again };
        throw error;
      }
      if (error.failure === 'token') this.dispatchEvent(new CustomEvent('hl-sign-out'));
      const isRefused = error.failure === 'refused';
      const text = sayClientError(error, this.language);
      this.problem = { text, again: isRefused ? () => this.load() : again };
      return false;
    } finally {
      this.isBusy = false;
      this.progress = '';
    }
  }

  /** Says what is to be mended in a form before the collector is asked. */
  protected refuse(text: string): void {
    this.status = '';
    this.problem = { text };
  }

  private async retry(again: Job): Promise<void> {
    if (!(await this.work(again, { again }))) return;
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    // the button is gone: one reads on where what was loaded begins
    const heading = this.renderRoot.querySelector('h2');
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  }

  protected override render(): TemplateResult {
    const { isBusy, isQuiet, problem, status, texts } = this;
    const content = this.renderContent();
    const said = isBusy && !isQuiet ? this.progress || texts.loading : status;
    // over what is shown, so that nothing moves away under the hand
    const place = content ? 'floating' : 'message';
    return html`<div lang=${this.language}>
      <div class="notes ${place}" data-print="no">
        <p class=${said ? 'note-line' : 'unseen'} role="status">${said}</p>
        ${
          problem
            ? html`<div class="problem" role="alert">
                <p>${problem.text}</p>
                ${problem.again ? this.renderRetry(problem.again) : nothing}
              </div>`
            : nothing
        }
      </div>
      ${content ?? nothing}
    </div>`;
  }

  private renderRetry(again: Job): TemplateResult {
    return html`<button type="button" @click=${() => void this.retry(again)}>${this.texts.retry}</button>`;
  }
}
