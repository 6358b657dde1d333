import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { LateAnnouncement } from './late-announcement';
import { findProcedures, type Register } from './register';
import { optionId, resultList } from './result-list';
import { searchField } from './search-field';
import { LOOKUP_TEXTS } from './texts';

/** How many results are drawn at first, so that the page below stays in reach, and how many more on request. */
const FIRST = 10;
const MORE = 30;

/** The portal's start page, for those who find nothing here. */
const PORTAL = 'https://dichvucong.gov.vn';

/** The search in a register: what was typed, what it finds, where the keyboard is. */
export class SearchPanel implements ReactiveController {
  private query = '';
  private shown = FIRST;
  /** Place of the result that the keyboard is on; -1: none. */
  private active = -1;
  private results: Procedure[] = [];
  private status: LateAnnouncement;

  constructor(
    private readonly host: LitElement,
    private readonly onOpen: (procedure: Procedure) => void,
  ) {
    host.addController(this);
    this.status = new LateAnnouncement(host);
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

  render(register: Register, language: Language): TemplateResult {
    const texts = LOOKUP_TEXTS[language];
    const { query, active, shown } = this;
    if (register.procedures.length === 0) return html`<p part="message">${texts.empty}</p>`;
    this.results = findProcedures(register, query);
    const { results } = this;
    const left = results.length - shown;
    const onQuery = (typed: string) => this.ask(typed, () => countText(this.results, typed, language));
    return html`<div @keydown=${this.handleKey}>
      ${searchField({ query, expanded: results.length > 0, active, language, onQuery })}
      <p class="count" part="status">${countText(results, query, language)}</p>
      <p class="unseen" role="status">${this.status.text}</p>
      ${
        results.length > 0
          ? resultList({
              ...{ results, shown, active, query, language },
              sharedNames: register.sharedNames,
              onOpen: this.onOpen,
            })
          : html`<p part="message">
              ${texts.noneAdvice}
              <a href=${PORTAL} target="_blank" rel="noopener noreferrer">${texts.portal} ${texts.newTab}</a>.
            </p>`
      }
      ${
        left > 0
          ? html`<button type="button" part="more" @click=${() => this.showMore()}>
              ${texts.more(Math.min(MORE, left), left)}
            </button>`
          : nothing
      }
      <p class="aside">${texts.source(register.source, formatIsoDate(register.asOf))}</p>
    </div>`;
  }

  private get field(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('#query');
  }

  private get activeOption(): HTMLElement | null {
    return this.active < 0
      ? null
      : this.host.renderRoot.querySelector<HTMLElement>(`#${optionId(this.active)}`);
  }

  private ask(query: string, said: () => string): void {
    this.query = query;
    this.shown = FIRST;
    this.active = -1;
    this.field?.focus();
    this.host.requestUpdate();
    this.status.announce(said);
  }

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
    if (this.actOn(event.key, event.target)) event.preventDefault();
  };

  /** Whether the key was meant for the list. */
  private actOn(key: string, target: EventTarget | null): boolean {
    const { active, results, query } = this;
    if (key === 'ArrowDown' && results.length > 0) this.moveTo(Math.min(active + 1, results.length - 1));
    else if (key === 'ArrowUp' && active >= 0) this.moveTo(active - 1);
    else if (key === 'Escape' && active >= 0) this.moveTo(-1);
    else if (key === 'Escape' && query !== '') this.ask('', () => '');
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

function countText(results: Procedure[], query: string, language: Language): string {
  const texts = LOOKUP_TEXTS[language];
  const asked = query.trim();
  if (asked === '') return texts.all(results.length);
  return results.length > 0 ? texts.found(results.length, asked) : texts.none(asked);
}
