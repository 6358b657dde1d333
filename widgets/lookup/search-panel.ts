import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { PORTAL_HOME } from '../../shared/procedures/portal-address';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { afterPaint } from '../after-paint';
import { facets, isNarrowed, type Narrowing, NOT_NARROWED, narrow } from './facets';
import { LateAnnouncement } from './late-announcement';
import type { TextPart } from './mark-matches';
import { favouritesFirst, namesWith } from './plain-search';
import type { Listed, Register } from './register';
import { optionId, resultList } from './result-list';
import { searchField } from './search-field';
import { type ListTexts, listTexts } from './texts';

/** How many results are drawn at first, so that the page below stays in reach, and how many more on request. */
const FIRST = 10;
const MORE = 30;

/** The search in a register: what was typed, what it finds, where the keyboard is. */
export class SearchPanel implements ReactiveController {
  private query = '';
  private shown = FIRST;
  /** Place of the result that the keyboard is on; -1: none. */
  private active = -1;
  private narrowing: Narrowing = NOT_NARROWED;
  private results: Listed[] = [];
  /** How many there are, as it is shown. */
  private counted = '';
  /** What was found last, and for what: other drawings ask for the same again. */
  private last: { register: Register; query: string; found: Listed[] } | undefined;
  private status: LateAnnouncement;
  /** Is done when all of the list is drawn and the search is there, or cannot be loaded now. */
  loading: Promise<unknown> | undefined;
  /** The list whose first rows are being drawn, … */
  private begun: Register | undefined;
  /** … and the one whose first rows are on the screen. */
  private drawn: Register | undefined;
  /** The search, once it is loaded. */
  private finding: typeof import('./finding') | undefined;
  private isLoading = false;
  private prepared: Register | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly onOpen: (procedure: Listed) => void,
  ) {
    host.addController(this);
    this.status = new LateAnnouncement(host);
  }

  /** The rows are what a person waits for: what the boxes offer and the search come after them. */
  private begin(register: Register): void {
    if (this.begun === register) return;
    this.begun = register;
    this.loading = afterPaint().then(() => {
      this.drawn = register;
      this.host.requestUpdate();
      return this.loadSearch();
    });
    // what was typed before it came has its answer now
    if (this.query !== '') this.announceCount();
  }

  /** Without a network a letter is the occasion to try again; until then names are looked through as they are written. */
  private async loadSearch(): Promise<void> {
    if (this.finding || this.isLoading) return;
    this.isLoading = true;
    this.finding = await import('./finding').catch(() => undefined);
    this.isLoading = false;
    this.host.requestUpdate();
  }

  /** Makes the index of a list once it is drawn: the first letter does not wait for it. */
  private prepare(register: Register): void {
    if (!this.finding || this.prepared === register) return;
    this.prepared = register;
    const { prepareFor } = this.finding;
    whenIdle(() => prepareFor(register));
  }

  hostUpdated(): void {
    this.activeOption?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus where the person left the list: on this procedure if it is in it, else in the field. */
  async returnTo(code: string): Promise<void> {
    this.active = this.results.findIndex((procedure) => procedure.code === code);
    this.host.requestUpdate();
    await this.host.updateComplete;
    (this.activeOption ?? this.field)?.focus({ preventScroll: true });
  }

  /** Puts the focus in the field. */
  focus = (): void => this.field?.focus();

  /**
   * @param register undefined: still on its way; the field is there and keeps what is typed
   * @param favourites codes that stand first while nothing is asked for
   */
  render(register: Register | undefined, language: Language, favourites: readonly string[]): TemplateResult {
    const texts = listTexts(language);
    const { query, active, narrowing } = this;
    if (register?.procedures.length === 0) return html`<p part="message">${texts.empty}</p>`;
    if (register) this.begin(register);
    const isDrawn = register !== undefined && this.drawn === register;
    if (isDrawn) this.prepare(register);
    const found = register ? this.find(register, favourites) : [];
    this.results = narrow(found, narrowing);
    this.counted = register ? countText(this.results, query, texts) : texts.loading;
    const onQuery = (typed: string) => this.ask(typed);
    const onNarrow = (chosen: Narrowing) => this.narrowTo(chosen);
    return html`<div @keydown=${this.handleKey}>
      ${searchField({ query, expanded: this.results.length > 0, active, texts, onQuery })}
      ${facets({
        ...{ found, chosen: narrowing, texts, language, onChange: onNarrow },
        all: register?.procedures,
        closed: !isDrawn,
      })}
      <p class="count" part="status">${this.counted}</p>
      <p class="unseen" role="status">${this.status.text}</p>
      ${register ? this.renderFound(register, found, favourites, texts, onNarrow) : nothing}
    </div>`;
  }

  private renderFound(
    register: Register,
    found: Listed[],
    favourites: readonly string[],
    texts: ListTexts,
    onNarrow: (chosen: Narrowing) => void,
  ): TemplateResult {
    const { results, shown, active } = this;
    const left = results.length - shown;
    return html`${
      results.length > 0
        ? resultList({
            ...{ results, shown, active, texts, favourites },
            mark: this.markerOf(register),
            sharedNames: register.sharedNames,
            onOpen: this.onOpen,
          })
        : this.renderNone(found, texts, onNarrow)
    }
      ${
        left > 0
          ? html`<button type="button" part="more" @click=${() => this.showMore()}>
              ${texts.more(Math.min(MORE, left), left)}
            </button>`
          : nothing
      }
      <p class="aside">${texts.source(register.source, formatIsoDate(register.asOf))}</p>`;
  }

  private find(register: Register, favourites: readonly string[]): Listed[] {
    const { query, last } = this;
    if (query.trim() === '') return favouritesFirst(register, favourites);
    if (!this.finding) return namesWith(register, query);
    if (last?.register === register && last.query === query) return last.found;
    const found = this.finding.findProcedures(register, query);
    this.last = { register, query, found };
    return found;
  }

  /** Without a question nothing is marked, and the list does not wait for the index. */
  private markerOf(register: Register): (text: string) => TextPart[] {
    if (this.query.trim() === '' || !this.finding) return (text) => [{ text, hit: false }];
    return this.finding.marker(register, this.query);
  }

  /** Where the choices leave nothing of what was found, they can be dropped; else the portal may know more. */
  private renderNone(
    found: Listed[],
    texts: ListTexts,
    onNarrow: (chosen: Narrowing) => void,
  ): TemplateResult {
    if (found.length > 0 && isNarrowed(this.narrowing))
      return html`<p part="message">${texts.noneNarrowed}</p>
        <button type="button" part="widen" @click=${() => onNarrow(NOT_NARROWED)}>
          ${texts.widen} (${found.length})
        </button>`;
    return html`<p part="message">
      ${texts.noneAdvice}
      <a href=${PORTAL_HOME} target="_blank" rel="noopener noreferrer">${texts.portal} ${texts.newTab}</a>.
    </p>`;
  }

  private get field(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('#query');
  }

  private get activeOption(): HTMLElement | null {
    return this.active < 0
      ? null
      : this.host.renderRoot.querySelector<HTMLElement>(`#${optionId(this.active)}`);
  }

  private ask(query: string): void {
    void this.loadSearch();
    this.query = query;
    this.shown = FIRST;
    this.active = -1;
    this.field?.focus();
    this.host.requestUpdate();
    this.announceCount();
  }

  private narrowTo(chosen: Narrowing): void {
    this.narrowing = chosen;
    this.shown = FIRST;
    this.active = -1;
    this.host.requestUpdate();
    this.announceCount();
  }

  private announceCount = (): void => this.status.announce(() => this.counted);

  private showMore(): void {
    this.shown += MORE;
    this.host.requestUpdate();
  }

  private moveTo(place: number): void {
    this.active = place;
    this.shown = Math.max(this.shown, place + 1);
    this.field?.focus({ preventScroll: true });
    this.host.requestUpdate();
  }

  private handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // the arrows choose in a list of choices
    if (event.target instanceof HTMLSelectElement) return;
    if (this.actOn(event.key, event.target)) event.preventDefault();
  };

  /** Whether the key was meant for the list. */
  private actOn(key: string, target: EventTarget | null): boolean {
    const { active, results, query } = this;
    if (key === 'ArrowDown' && results.length > 0) this.moveTo(Math.min(active + 1, results.length - 1));
    else if (key === 'ArrowUp' && active >= 0) this.moveTo(active - 1);
    else if (key === 'Escape' && active >= 0) this.moveTo(-1);
    else if (key === 'Escape' && query !== '') this.ask('');
    else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) return this.openChosen();
    else {
      // a letter typed on an option goes on in the field
      if (key.length === 1 && target instanceof HTMLLIElement) this.field?.focus();
      return false;
    }
    return true;
  }

  /** The result that the keyboard is on, or the first one of a query. */
  private openChosen(): boolean {
    const chosen = this.results[this.active] ?? (this.query.trim() === '' ? undefined : this.results[0]);
    if (chosen) this.onOpen(chosen);
    return chosen !== undefined;
  }
}

/** Runs work once what was drawn is on the screen; Safari has no better sign of it than a moment that has passed. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
}

function countText(results: Listed[], query: string, texts: ListTexts): string {
  const asked = query.trim();
  if (asked === '') return texts.all(results.length);
  return results.length > 0 ? texts.found(results.length, asked) : texts.none(asked);
}
