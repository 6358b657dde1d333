import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ProgressDossier, ProgressFile } from '../../shared/progress/progress';
import type { Language } from '../../shared/text/bilingual-text';
import { controls } from '../controls';
import { fire } from '../events';
import { FileLoader } from '../file-loader';
import { KeeperNote } from '../keeper-note';
import { loadProblem } from '../load-problem';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { searchFieldStyles } from '../search-field.styles';
import { stateTagStyles } from '../state-tag.styles';
import { CodeScanner } from './code-scanner';
import { describeAge, OLD_AFTER_MS } from './describe-age';
import { describeMoment } from './describe-moment';
import { dossierEntry } from './dossier-entry';
import { findDossiers } from './find-dossiers';
import { progressStyles } from './hl-progress.styles';
import { groupOf, PUBLIC_GROUPS, type PublicGroup } from './public-state';
import { readProgressFile } from './read-progress-file';
import { scanPart } from './scan-part';
import { PROGRESS_TEXTS } from './texts';

/** Dossiers that are drawn at first, and with each "more". */
const STEP = 20;
/** How often it is looked whether the data have grown old, ms. */
const AGE_MS = 60_000;

/**
 * @summary The progress of dossiers from a `progress.json`, found by code or by the QR code of the receipt; no names.
 *
 * Attributes: `src` (address of the file) must be there; `code` is looked for at the start; `lang` is `vi` or `en`;
 * `theme` is `light`, `dark` or `auto`. It says of when its data are. The camera is asked for when the button is
 * pressed; its pictures stay on the device.
 *
 * @event hl-error - `{ message }`: the file could not be loaded; for the site's keeper.
 * @csspart sheet - the whole; `input`, `clear`, `scan`, `video`, `groups`, `list`, `dossier`, `more`, `message`, `retry`.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlProgress extends LitElement {
  static override styles = [look, controls, stateTagStyles, searchFieldStyles, progressStyles];

  static override properties = {
    src: {},
    code: {},
    lang: {},
    query: { state: true },
    group: { state: true },
    shown: { state: true },
  };

  declare src: string | null;
  declare code: string | null;
  declare lang: string;
  declare private query: string;
  /** The only group that is shown; undefined: all. */
  declare private group: PublicGroup | undefined;
  declare private shown: number;

  private keeper = new KeeperNote(this);
  private readonly loader = new FileLoader(this, readProgressFile, ({ message }) =>
    fire(this, 'hl-error', { message }),
  );
  private readonly scanner = new CodeScanner(
    this,
    () => this.renderRoot.querySelector('video'),
    (text) => this.look(text),
  );
  private aging: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.src = null;
    this.code = null;
    this.lang = '';
    this.query = '';
    this.shown = STEP;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.aging = setInterval(() => this.requestUpdate(), AGE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.aging);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.loader.load(this.src);
    if (changed.has('code')) this.look(this.code ?? '');
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  /** Looks for a code. A scanned address is shown as the code that stands in it. */
  private look(text: string): void {
    const [only, ...others] = findDossiers(this.loader.content?.dossiers ?? [], text);
    this.query = only && others.length === 0 && text.length > only.code.length ? only.code : text.trim();
    this.group = undefined;
    this.shown = STEP;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, loader } = this;
    const texts = PROGRESS_TEXTS[language];
    if (!this.src) return this.keeper.render({ fault: 'missing', values: ['src'] }, language);
    this.keeper.clear();
    return html`<div class="sheet" part="sheet" lang=${language}>
      <h2>${texts.title} ${loader.content?.unitName ? texts.of(loader.content.unitName) : nothing}</h2>
      ${
        loader.problem
          ? loadProblem(texts.failed(loader.problem.address), loader.problem, language, this.retry)
          : loader.content
            ? this.renderFile(loader.content)
            : html`<p part="message" role="status">${texts.loading}</p>`
      }
    </div>`;
  }

  private renderFile(file: ProgressFile): TemplateResult {
    const { asOf, dossiers } = file;
    const { language } = this;
    const texts = PROGRESS_TEXTS[language];
    const age = Date.now() - Date.parse(asOf);
    return html`
      <p class="as-of">${texts.asOf(describeMoment(asOf), describeAge(age, language))}</p>
      ${age > OLD_AFTER_MS ? html`<p class="old">${texts.old}</p>` : nothing}
      ${
        dossiers.length === 0
          ? html`<p part="message">${texts.empty}</p>`
          : html`${this.renderSearch()} ${this.renderDossiers(file)}`
      }
    `;
  }

  private renderSearch(): TemplateResult {
    const { language, query, scanner } = this;
    const texts = PROGRESS_TEXTS[language];
    return html`<div class="search">
        <label for="code">${texts.search}</label>
        <div class="field">
          <input
            id="code"
            part="input"
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby="hint"
            .value=${query}
            @input=${({ currentTarget }: Event) => {
              if (!(currentTarget instanceof HTMLInputElement)) return;
              this.query = currentTarget.value;
              this.shown = STEP;
            }}
          />
          ${
            query
              ? html`<button type="button" class="clear" part="clear" @click=${this.clear}>${texts.clear}</button>`
              : nothing
          }
        </div>
        <p id="hint" class="aside">${texts.hint}</p>
      </div>
      ${scanPart(scanner, language)}`;
  }

  private renderDossiers({ asOf, dossiers }: ProgressFile): TemplateResult {
    const { language, query, group, shown } = this;
    const texts = PROGRESS_TEXTS[language];
    const isAsked = query.trim() !== '';
    const found = isAsked
      ? findDossiers(dossiers, query)
      : dossiers.filter((dossier) => !group || groupOf(dossier) === group);
    const none = isAsked && found.length === 0;
    return html`${isAsked ? nothing : this.renderGroups(dossiers)}
      <p class="count" role="status">${none ? texts.none(query.trim()) : texts.found(found.length)}</p>
      ${none ? html`<p>${texts.noneAdvice}</p>` : nothing}
      <ul class="list" part="list">
        ${found.slice(0, shown).map((dossier) => dossierEntry(dossier, asOf, language))}
      </ul>
      ${
        found.length > shown
          ? html`<button type="button" part="more" @click=${() => {
              this.shown += STEP;
            }}>${texts.more(found.length - shown)}</button>`
          : nothing
      }`;
  }

  private renderGroups(dossiers: ProgressDossier[]): TemplateResult {
    const texts = PROGRESS_TEXTS[this.language];
    const counts = new Map<PublicGroup | undefined, number>([[undefined, dossiers.length]]);
    for (const dossier of dossiers) {
      const group = groupOf(dossier);
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const choices = [undefined, ...PUBLIC_GROUPS].filter((group) => counts.has(group));
    return html`<div class="groups" part="groups" role="group" aria-label=${texts.title}>
      ${choices.map(
        (group) => html`<button
          type="button"
          aria-pressed=${this.group === group ? 'true' : 'false'}
          @click=${() => {
            this.group = group;
            this.shown = STEP;
          }}
        >
          ${group ? texts.groups[group] : texts.all} <b>${counts.get(group)?.toLocaleString(this.language === 'en' ? 'en-GB' : 'vi-VN')}</b>
        </button>`,
      )}
    </div>`;
  }

  private retry = async (): Promise<void> => {
    await this.loader.retry();
    this.look(this.query);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.loader.content ? '#code' : '#retry')?.focus();
  };

  private clear = (): void => {
    this.look('');
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-progress': HlProgress;
  }
}
