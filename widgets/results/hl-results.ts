import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { IndexGroup } from '../../shared/satisfaction/index-report';
import type { Language } from '../../shared/text/bilingual-text';
import { controls } from '../controls';
import { fire } from '../events';
import { KeeperNote } from '../keeper-note';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { tryUntilThere } from '../try-until-there';
import { resultsStyles } from './hl-results.styles';
import { LoadError, loadChannels, loadResults, type Results } from './load-results';
import { type ResultsSettings, readSettings } from './read-settings';
import { resultsSheet } from './results-sheet';
import { hasResultsTexts, loadResultsTexts, resultsTexts } from './texts';

type View =
  | { kind: 'loading' }
  | { kind: 'shown'; results: Results; channels: IndexGroup[] }
  | { kind: 'failed'; reason: LoadError['reason'] };

/**
 * @summary What the survey's answers say: the overall index, each criterion and the months before, never without the
 * number of answers, the period and the 95 % interval, and never as the official index.
 *
 * Attributes: `unit` and `endpoint` (the collector's base address) must be there. Without `from` and `to` (YYYY-MM-DD,
 * both included) the last month that is over is shown, with up to eleven months before it; `target` is a percentage that
 * the overall index is to reach, `floor` one that no criterion may stay below; with `transactions`, the dossiers settled in
 * the period, the sample size that is needed is told; `method` (`share` or `mean`) is how a component is computed; below
 * `min-n` answers (5) no figure is shown; where the collector tells them apart, the channels of the period (web, tablet, code, paper, read aloud) stand by themselves; `tables="open"` shows the tables at once, as for print; `lang` is `vi` or `en`, `theme` `light`, `dark` or `auto`.
 * The property `now` (Date) stands in for the clock.
 *
 * @event hl-error - `{ message }`: for the site's keeper.
 * @csspart sheet - the whole; `figure`, `criteria`, `channels`, `trend`, `tables`, `message`, `retry`, `note` in it.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlResults extends LitElement {
  static override styles = [look, controls, resultsStyles];

  static override properties = {
    unit: {},
    endpoint: {},
    from: {},
    to: {},
    target: {},
    floor: {},
    transactions: {},
    method: {},
    tables: {},
    minN: { attribute: 'min-n' },
    lang: {},
    now: { attribute: false },
    view: { state: true },
    loadingTexts: { state: true },
  };

  declare unit: string | null;
  declare endpoint: string | null;
  declare from: string | null;
  declare to: string | null;
  declare target: string | null;
  declare floor: string | null;
  declare transactions: string | null;
  declare method: string | null;
  declare tables: string | null;
  declare minN: string | null;
  declare lang: string;
  declare now: Date | null;
  declare private view: View;
  declare private loadingTexts: boolean;

  private loading: AbortController | undefined;
  private keeper = new KeeperNote(this);

  constructor() {
    super();
    this.unit = null;
    this.endpoint = null;
    this.from = null;
    this.to = null;
    this.target = null;
    this.floor = null;
    this.transactions = null;
    this.method = null;
    this.tables = null;
    this.minN = null;
    this.lang = '';
    this.now = null;
    this.view = { kind: 'loading' };
    this.loadingTexts = false;
  }

  /** The language that is shown: Vietnamese where the words of another could not be loaded. */
  private get language(): Language {
    const wanted = readLanguage(this.lang);
    return hasResultsTexts(wanted) ? wanted : 'vi';
  }

  private get settings() {
    return readSettings(this, this.now ?? new Date(), document.baseURI);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang')) this.loadTexts();
    if (['unit', 'endpoint', 'from', 'to', 'method', 'now'].some((name) => changed.has(name)))
      void this.load();
  }

  private loadTexts(): void {
    const wanted = readLanguage(this.lang);
    this.loadingTexts = !hasResultsTexts(wanted);
    if (!this.loadingTexts) return;
    void tryUntilThere(
      this,
      () => loadResultsTexts(wanted),
      (error) => fire(this, 'hl-error', { message: `The words in English could not be loaded: ${error}` }),
    ).then(() => {
      this.loadingTexts = false;
    });
  }

  /** Asks the collector again. An earlier question that is still open is dropped. */
  private async load(): Promise<void> {
    this.loading?.abort();
    const { settings } = this;
    if ('fault' in settings) return; // the note tells it
    const loading = new AbortController();
    this.loading = loading;
    this.view = { kind: 'loading' };
    try {
      const { query } = settings;
      const [results, channels] = await Promise.all([
        loadResults(query, loading.signal),
        loadChannels(query, loading.signal),
      ]);
      if (!loading.signal.aborted) this.view = { kind: 'shown', results, channels };
    } catch (error) {
      if (loading.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.view = { kind: 'failed', reason: error.reason };
      fire(this, 'hl-error', { message: error.message });
    }
  }

  /** The button goes away: the focus moves to the head, from where the results are read. */
  private retry(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    void this.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, settings } = this;
    if ('fault' in settings) return this.keeper.render(settings, readLanguage(this.lang));
    this.keeper.clear();
    if (this.loadingTexts) return html`<div class="sheet" part="sheet" aria-busy="true"></div>`;
    const { title } = resultsTexts(language);
    return html`<div class="sheet" part="sheet" lang=${language}>
      <h2 id="title" tabindex="-1">${title}</h2>
      ${this.renderView(settings)}
    </div>`;
  }

  private renderView(settings: ResultsSettings): TemplateResult {
    const { view, language } = this;
    const texts = resultsTexts(language);
    const status =
      view.kind === 'loading' ? texts.loading : view.kind === 'failed' ? texts.failed[view.reason] : '';
    return html`<p class=${status ? 'message' : 'unseen'} part="message" role="status">${status}</p>
      ${
        view.kind === 'failed'
          ? html`<button type="button" class="primary" part="retry" @click=${this.retry}>${texts.retry}</button>`
          : nothing
      }
      ${view.kind === 'shown' ? resultsSheet(view, settings, language, this.tables === 'open') : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-results': HlResults;
  }
}
