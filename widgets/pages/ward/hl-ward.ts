import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Language } from '../../../shared/text/bilingual-text';
import { controls } from '../../controls';
import { defineElement } from '../../define-element';
import { look } from '../../look';
import { readLanguage } from '../../read-language';
import { WardComments } from './comments-view';
import { WardDownload } from './download-view';
import { WardIndex } from './index-view';
import { KeptDrafts } from './kept-drafts';
import { readGrant } from './read-bodies';
import { sayClientError } from './say-client-error';
import { WardTablets } from './tablets-view';
import { VIEWS, type ViewName, WARD_TEXTS } from './texts';
import { WardToday } from './today-view';
import { WardTokens } from './tokens-view';
import { wardStyles } from './ward.styles';
import { ClientError, type Grant, WardClient } from './ward-client';

/** Gone with the tab: a shared computer keeps no token. */
const KEPT_TOKEN = 'hl-ward-token';

/** Which right each part needs. */
const SCOPE_OF: Record<ViewName, string> = {
  today: 'index',
  index: 'index',
  comments: 'comments',
  tablets: 'devices',
  download: 'export',
  tokens: 'tokens',
};

const readView = (): ViewName => VIEWS.find((name) => `#${name}` === location.hash) ?? 'today';

/**
 * The ward's own page: sign in by token; today's answers, the index, comments, tablets, download, tokens.
 * `endpoint` is the collector's base address, empty where it serves this page itself.
 */
export class HlWard extends LitElement {
  static override styles = [look, controls, wardStyles];

  static override properties = {
    endpoint: {},
    lang: {},
    theme: { reflect: true },
    session: { state: true },
    view: { state: true },
    problem: { state: true },
    isBusy: { state: true },
  };

  declare endpoint: string;
  declare lang: string;
  declare theme: string;
  declare private session: { client: WardClient; grant: Grant } | undefined;
  declare private view: ViewName;
  declare private problem: string;
  declare private isBusy: boolean;

  constructor() {
    super();
    this.endpoint = '';
    this.lang = new URLSearchParams(location.search).get('lang') ?? 'vi';
    this.theme = 'auto';
    this.session = undefined;
    this.view = readView();
    this.problem = '';
    this.isBusy = false;
    defineElement('hl-ward-today', WardToday);
    defineElement('hl-ward-index', WardIndex);
    defineElement('hl-ward-comments', WardComments);
    defineElement('hl-ward-tablets', WardTablets);
    defineElement('hl-ward-download', WardDownload);
    defineElement('hl-ward-tokens', WardTokens);
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private readonly follow = () => {
    this.view = readView();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    const kept = sessionStorage.getItem(KEPT_TOKEN);
    if (kept) void this.signIn(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  /** The name stands in the browser's tabs and history, the language for its reader. */
  protected override updated(): void {
    const { title, views } = WARD_TEXTS[this.language];
    const { session, view, language } = this;
    document.title = session ? `${views[view]} – ${session.grant.unitName}` : title;
    document.documentElement.lang = language;
  }

  private async signIn(token: string): Promise<void> {
    const client = new WardClient(this.endpoint.replace(/\/$/, ''), token);
    this.isBusy = true;
    this.problem = '';
    try {
      this.session = { client, grant: await client.ask('/v1/token', readGrant) };
      sessionStorage.setItem(KEPT_TOKEN, token);
      await this.focusOn('h1');
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (error.failure === 'token') sessionStorage.removeItem(KEPT_TOKEN);
      this.problem = sayClientError(error, this.language);
    } finally {
      this.isBusy = false;
    }
  }

  /** Signs out as was asked for: nothing stays for who comes after. */
  private async signOut(): Promise<void> {
    KeptDrafts.forgetAll();
    await this.leave('');
  }

  private async leave(problem: string): Promise<void> {
    sessionStorage.removeItem(KEPT_TOKEN);
    this.session = undefined;
    this.problem = problem;
    await this.focusOn('input');
  }

  /** What was pressed is gone: one goes on here. */
  private async focusOn(part: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(part)?.focus();
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const token = String(new FormData(event.target).get('token') ?? '').trim();
    if (token) void this.signIn(token);
  }

  protected override render(): TemplateResult {
    return html`<div class="page" lang=${this.language}>
      ${this.session ? this.renderPage(this.session.grant) : this.renderSignIn()}
    </div>`;
  }

  private renderSignIn(): TemplateResult {
    const texts = WARD_TEXTS[this.language];
    return html`<main><form class="sign-in" @submit=${this.submit}>
      <div class="top"><h1>${texts.title}</h1>${this.renderLanguageLink()}</div>
      <label
        >${texts.token}
        <input
          name="token"
          type="password"
          autocomplete="off"
          required
          aria-describedby="hint"
          .defaultValue=${sessionStorage.getItem(KEPT_TOKEN) ?? ''}
      /></label>
      <p id="hint" class="secondary">${texts.tokenHint}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <div class="row">
        <button class="primary" aria-disabled=${this.isBusy}>${texts.signIn}</button>
        <span class="secondary" role="status">${this.isBusy ? texts.signingIn : ''}</span>
      </div>
    </form></main>`;
  }

  private renderPage(grant: Grant): TemplateResult {
    const texts = WARD_TEXTS[this.language];
    const may = (view: ViewName) => grant.scopes.includes(SCOPE_OF[view]);
    const slips = new URLSearchParams({ unit: grant.unit, endpoint: this.endpoint || location.origin });
    return html`<header class="top">
        <h1 tabindex="-1">${grant.unitName}</h1>
        <div class="row" data-print="no">
          ${this.renderLanguageLink()}
          <a href="../slips/?${slips}">${texts.paper}</a>
          <button type="button" class="small-button" @click=${() => void this.signOut()}>${texts.signOut}</button>
        </div>
      </header>
      <nav aria-label=${texts.sections} data-print="no">
        ${VIEWS.filter(may).map(
          (name) =>
            html`<a href="#${name}" aria-current=${name === this.view ? 'page' : nothing}>${texts.views[name]}</a>`,
        )}
      </nav>
      <main>
        ${may(this.view) ? this.renderView() : html`<p class="few">${texts.noRight}</p>`}
      </main>`;
  }

  private renderLanguageLink(): TemplateResult {
    const [lang, name] = this.language === 'vi' ? ['en', 'English'] : ['vi', 'Tiếng Việt'];
    return html`<a href="?lang=${lang}${location.hash}" lang=${lang} hreflang=${lang}>${name}</a>`;
  }

  private renderView(): TemplateResult | typeof nothing {
    const { session, language, theme } = this;
    if (!session) return nothing;
    const { client, grant } = session;
    const view = unsafeStatic(`hl-ward-${this.view}`);
    return staticHtml`<${view}
      .client=${client}
      .grant=${grant}
      .language=${language}
      theme=${theme}
      @hl-sign-out=${() => void this.leave(WARD_TEXTS[language].failed.token)}
    ></${view}>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-ward': HlWard;
  }
}
