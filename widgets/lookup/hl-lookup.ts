import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { controls } from '../controls';
import { fire } from '../events';
import { FileLoader } from '../file-loader';
import { loadProblem } from '../load-problem';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { stateTagStyles } from '../state-tag.styles';
import { detailStyles } from './detail.styles';
import { lookupStyles } from './hl-lookup.styles';
import { procedureAddress, readCode } from './page-address';
import { leaveProcedure, pushProcedure } from './page-history';
import { procedureDetail } from './procedure-detail';
import { readProceduresFile } from './read-procedures-file';
import { makeRegister } from './register';
import { SearchPanel } from './search-panel';
import { LOOKUP_TEXTS } from './texts';

/**
 * @summary Search and reading of administrative procedures from a `procedures.json`: papers, terms, fees, results.
 *
 * Attributes: `src` (address of the file) must be there; `code` opens one procedure; `base-url` is what stands before
 * the code in a procedure's address and QR code (default: the page itself with `#hl=CODE`); `lang` is `vi` or `en`;
 * `theme` is `light`, `dark` or `auto`. An open procedure stands in the page's address, so that links and the browser's
 * back button work. The QR code is an `<hl-qr>`, which the entry registers too.
 *
 * @event hl-open - `{ code }`: a procedure is shown.
 * @event hl-error - `{ message }`: the file could not be loaded; for the site's keeper.
 * @csspart sheet - the whole; `search`, `input`, `clear`, `status`, `list`, `option`, `active`, `more`, `message`,
 *   `retry` in the list; `detail`, `back`, `warnings`, `case`, `paper`, `channel`, `link`, `qr` in a procedure.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlLookup extends LitElement {
  static override styles = [look, controls, stateTagStyles, lookupStyles, detailStyles];

  static override properties = { src: {}, code: {}, baseUrl: { attribute: 'base-url' }, lang: {} };

  declare src: string | null;
  /** Code of the open procedure; '' or null: the list. */
  declare code: string | null;
  declare baseUrl: string | null;
  declare lang: string;

  private loader = new FileLoader(
    this,
    (json) => makeRegister(readProceduresFile(json)),
    ({ message }) => fire(this, 'hl-error', { message }),
  );
  private panel = new SearchPanel(this, ({ code }) => {
    pushProcedure(code);
    void this.show(code);
  });
  /** What the page itself asked for: it is shown where the address says nothing. */
  private home: string | undefined;
  /** The procedure of the last `hl-open`. */
  private told: string | undefined;

  constructor() {
    super();
    this.src = null;
    this.code = null;
    this.baseUrl = null;
    this.lang = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.home ??= this.code ?? '';
    this.code = readCode(location.href, this.baseUrl) ?? this.code;
    window.addEventListener('popstate', this.followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.followAddress);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.loader.load(this.src);
  }

  protected override updated(): void {
    const code = this.procedure?.code;
    if (code && code !== this.told) fire(this, 'hl-open', { code });
    this.told = code;
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private get procedure(): Procedure | undefined {
    return this.loader.content?.byCode.get(this.code ?? '');
  }

  private followAddress = () => void this.show(readCode(location.href, this.baseUrl) ?? this.home ?? '');

  private close = (): void => {
    if (!leaveProcedure(this.baseUrl, this.home ?? '')) void this.show('');
  };

  /** Shows a procedure, or the list; the focus goes along if it was in here. */
  private async show(code: string): Promise<void> {
    const before = this.code ?? '';
    if (code === before) return;
    const hadFocus = this.matches(':focus-within');
    this.code = code;
    await this.updateComplete;
    if (!hadFocus) return;
    if (!this.procedure) return this.panel.returnTo(before);
    this.renderRoot.querySelector<HTMLElement>('#detail-title')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  private async retry(): Promise<void> {
    await this.loader.retry();
    await this.updateComplete;
    if (this.loader.content) this.panel.focus();
    else this.renderRoot.querySelector<HTMLElement>('#retry')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="sheet" part="sheet" lang=${this.language}>${this.renderBody()}</div>`;
  }

  private renderBody(): TemplateResult {
    const { language, loader, procedure } = this;
    const texts = LOOKUP_TEXTS[language];
    if (procedure) {
      const address = procedureAddress(this.baseUrl, location.href, procedure.code);
      return procedureDetail({ procedure, address, language, onBack: this.close });
    }
    if (!this.src) return html`<p part="message">${texts.noSource}</p>`;
    if (loader.problem) {
      const said = texts.failed(loader.problem.address);
      return loadProblem(said, loader.problem, language, () => void this.retry());
    }
    if (!loader.content) return html`<p part="message" role="status">${texts.loading}</p>`;
    const unknown = this.code
      ? html`<p class="unknown-code" part="message">${texts.unknownCode(this.code)}</p>`
      : nothing;
    return html`${unknown}${this.panel.render(loader.content, language)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-lookup': HlLookup;
  }
}
