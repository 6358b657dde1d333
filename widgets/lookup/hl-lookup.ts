import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { controls } from '../controls';
import { fire } from '../events';
import { FileLoader } from '../file-loader';
import { KeptFiles } from '../kept-files';
import { loadProblem } from '../load-problem';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { searchFieldStyles } from '../search-field.styles';
import { stateTagStyles } from '../state-tag.styles';
import { tryUntilThere } from '../try-until-there';
import { DetailLoader, type DetailPart } from './detail-loader';
import { Favourites } from './favourites';
import { frameStyles } from './frame.styles';
import { lookupStyles } from './hl-lookup.styles';
import { procedureAddress, readCode } from './page-address';
import { leaveProcedure, pushProcedure } from './page-history';
import { procedureFrame } from './procedure-frame';
import { type ProcedureList, readList } from './read-list';
import type { Listed } from './register';
import { SearchPanel } from './search-panel';
import { detailTexts, listTexts, loadTexts, shownLanguage } from './texts';

/**
 * @summary Search and reading of administrative procedures: papers, terms, fees, results.
 *
 * Attributes: `src` must be there, the address of a `procedures-index.json` (small; the facts of a procedure are loaded when
 * it is opened) or of a whole `procedures.json`; `code` opens one procedure; `base-url` is what stands before
 * the code in a procedure's address and QR code (default: the page itself with `#hl=CODE`); `lang` is `vi` or `en`;
 * `theme` is `light`, `dark` or `auto`; with `favourites` (for a counter's own machine) procedures that are often used can be
 * marked, which the browser keeps. What was loaded is kept on the device (Cache Storage, where the page is https) and shown
 * with its day when the network is not there. An open procedure stands in the page's address, so that links and the browser's
 * back button work. The QR code is an `<hl-qr>`, which the entry registers too.
 *
 * @event hl-open - `{ code }`: a procedure is shown.
 * @event hl-error - `{ message }`: the file could not be loaded; for the site's keeper.
 * @csspart sheet - the whole; `search`, `input`, `clear`, `status`, `list`, `option`, `active`, `more`, `widen`,
 *   `facets`, `kept`, `message`, `retry` in the list; `detail`, `back`, `favourite`, `warnings`, `case`, `paper`, `channel`, `link`, `qr` in a procedure.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlLookup extends LitElement {
  static override styles = [look, controls, stateTagStyles, searchFieldStyles, lookupStyles, frameStyles];

  static override properties = {
    src: {},
    code: {},
    baseUrl: { attribute: 'base-url' },
    lang: {},
    favourites: { type: Boolean },
  };

  declare src: string | null;
  /** Code of the open procedure; '' or null: the list. */
  declare code: string | null;
  declare baseUrl: string | null;
  declare lang: string;

  declare favourites: boolean;

  private loader = new FileLoader<ProcedureList>(
    this,
    readList,
    ({ message }) => fire(this, 'hl-error', { message }),
    KEEPER,
  );
  private detail = new DetailLoader(this, KEEPER, (part) => this.addStyles(part));
  private often = new Favourites(this);
  private notKept = false;
  private speaking: Promise<void> | undefined;
  private panel = new SearchPanel(this, ({ code }) => {
    pushProcedure(code);
    void this.show(code);
  });
  /** What the page itself asked for: it is shown where the address says nothing. */
  private home: string | undefined;
  /** The procedure of the last `hl-open`. */
  private told: string | undefined;
  /** Whether the focus was in here before what is drawn now. */
  private hadFocus = false;

  constructor() {
    super();
    this.src = null;
    this.code = null;
    this.baseUrl = null;
    this.lang = '';
    this.favourites = false;
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
    if (changed.has('lang'))
      this.speaking = tryUntilThere(
        this,
        () => loadTexts(readLanguage(this.lang)),
        (error) => fire(this, 'hl-error', { message: String(error) }),
      );
    this.detail.show(this.loader.content, this.listed?.code ?? '');
    this.hadFocus = this.matches(':focus-within');
  }

  protected override updated(): void {
    const code = this.listed?.code;
    if (code && code !== this.told) fire(this, 'hl-open', { code });
    this.told = code;
    // who was in the search field while the list failed to come is led to what can be done
    if (this.loader.problem && this.hadFocus && !this.matches(':focus-within')) this.focusRetry();
  }

  /** The language that is shown: Vietnamese until another one's texts are there. */
  private get language(): Language {
    return shownLanguage(readLanguage(this.lang));
  }

  /** Is done when what has to be loaded for what is shown is there, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.speaking;
    await this.panel.loading;
    await this.detail.loading;
    return super.getUpdateComplete();
  }

  private addStyles({ detailStyles }: DetailPart): void {
    if (this.renderRoot instanceof ShadowRoot)
      adoptStyles(this.renderRoot, [...HlLookup.elementStyles, unsafeCSS(detailStyles)]);
  }

  /** The open procedure, as the list knows it. */
  private get listed(): Listed | undefined {
    return this.loader.content?.register.byCode.get(this.code ?? '');
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
    this.notKept = false;
    // the name is there before the facts
    await super.getUpdateComplete();
    if (!hadFocus) return;
    if (!this.listed) return this.panel.returnTo(before);
    this.renderRoot.querySelector<HTMLElement>('#detail-title')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  private focusRetry = () => this.renderRoot.querySelector<HTMLElement>('#retry')?.focus();

  private async retry(): Promise<void> {
    await this.loader.retry();
    await super.getUpdateComplete();
    if (this.loader.content) this.panel.focus();
    else this.focusRetry();
  }

  protected override render(): TemplateResult {
    return html`<div class="sheet" part="sheet" lang=${this.language}>${this.renderBody()}</div>`;
  }

  private renderBody(): TemplateResult {
    const { language, loader, listed } = this;
    const texts = listTexts(language);
    if (listed) return this.renderProcedure(listed);
    if (!this.src) return html`<p part="message">${texts.noSource}</p>`;
    if (loader.problem) {
      const said = texts.failed(loader.problem.address);
      return loadProblem(said, loader.problem, language, () => void this.retry());
    }
    // a procedure that is asked for needs no search, one that looks for something need not wait to begin
    if (!loader.content && this.code) return html`<p part="message" role="status">${texts.loading}</p>`;
    const unknown = this.code
      ? html`<p class="unknown-code" part="message">${texts.unknownCode(this.code)}</p>`
      : nothing;
    const often = this.favourites ? this.often.codes : [];
    return html`${this.renderKept()}${unknown}${this.panel.render(loader.content?.register, language, often)}`;
  }

  private renderProcedure(listed: Listed): TemplateResult {
    const texts = listTexts(this.language);
    const facts = html`${this.renderKept()}
      ${this.notKept ? html`<p class="unknown-code" role="alert">${texts.notKept}</p>` : nothing}
      ${this.renderFacts(listed)}`;
    return procedureFrame({
      ...{ listed, texts, facts, onBack: this.close },
      isFavourite: this.favourites ? this.often.has(listed.code) : undefined,
      onFavourite: () => {
        this.notKept = !this.often.toggle(listed.code);
        this.requestUpdate();
      },
    });
  }

  private renderFacts({ code }: Listed): unknown {
    const { language, detail } = this;
    const texts = listTexts(language);
    if (detail.problem)
      return loadProblem(texts.detailFailed(detail.problem.address), detail.problem, language, () => {
        void detail.retry();
      });
    if (!detail.part || detail.procedure?.code !== code)
      return html`<p class="wait" role="status">${texts.loadingDetail}</p>`;
    return detail.part.procedureFacts({
      procedure: detail.procedure,
      address: procedureAddress(this.baseUrl, location.href, code),
      language,
      texts: detailTexts(language),
    });
  }

  /** That the list is one of an earlier visit. */
  private renderKept(): TemplateResult | typeof nothing {
    const { keptOn } = this.loader;
    if (!keptOn) return nothing;
    return html`<p class="kept" part="kept" role="status">${listTexts(this.language).kept(DAY.format(keptOn))}</p>`;
  }
}

/** dd/MM/yyyy, the day in Viet Nam. */
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });

const FILES = new KeptFiles('hai-long-files');

/** Lists are kept with their parts; parts that a newer list has no more are forgotten. */
const KEEPER = {
  find: (address: string) => FILES.find(address),
  async keep(address: string, json: unknown): Promise<void> {
    // a full disk: it is loaded anew at the next visit
    await FILES.keep(address, json, new Date()).catch(() => undefined);
    const { parts = [] } =
      json !== null && typeof json === 'object' && 'kind' in json ? readList(json, address) : {};
    const folder = parts[0]?.replace(/[^/]*$/, '');
    if (folder) await FILES.forgetOthers(folder, parts);
  },
};

declare global {
  interface HTMLElementTagNameMap {
    'hl-lookup': HlLookup;
  }
}
