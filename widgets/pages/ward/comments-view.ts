import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp, FollowUpChange, FollowUpPage } from '../../../shared/satisfaction/follow-up';
import { saveFile } from '../save-file';
import { type CommentFilter, commentFilter, isNarrowed, NO_FILTER } from './comment-filter';
import { followUpCard } from './follow-up-card';
import { nameOfFile } from './name-of-file';
import { readPeriod } from './read-period';
import { ClientError } from './ward-client';
import { WardView } from './ward-view';

/** Answers with a comment or a low step: to read, hand on, and close with what was done. */
export class WardComments extends WardView {
  static override properties = {
    filter: { state: true },
    items: { state: true },
    page: { state: true },
    writing: { state: true },
  };

  declare private filter: CommentFilter;
  declare private items: FollowUp[];
  /** The page that came last; undefined until the first. */
  declare private page: Pick<FollowUpPage, 'counts' | 'desks' | 'next'> | undefined;
  /** Counts what was asked for: an answer to something older is of no use. */
  private asked = 0;
  /** The card on which something is being written. */
  declare private writing: { id: string; state: 'handed' | 'closed' } | undefined;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.items = [];
    this.page = undefined;
    this.writing = undefined;
  }

  protected override load(): Promise<void> {
    return this.ask([]);
  }

  /** Asks for a page and puts it behind those that are shown already. */
  private async ask(before: FollowUp[], after = ''): Promise<void> {
    this.asked++;
    const { asked } = this;
    const given = Object.entries({ ...this.filter, after }).filter(([, value]) => value !== '');
    const query = new URLSearchParams(given);
    const { items, ...page } = await this.client.ask<FollowUpPage>(`${this.unitPath}/follow-ups?${query}`);
    if (asked !== this.asked) return;
    this.items = [...before, ...items];
    this.page = page;
  }

  private async showMore(): Promise<void> {
    const { items, page } = this;
    if (!(await this.work(() => this.ask(items, page?.next ?? '')))) return;
    await this.updateComplete;
    // the button may be gone: one reads on where the new ones begin
    const [first] = this.items.slice(items.length);
    if (first) this.focusCard(first.id);
  }

  private show(change: Partial<CommentFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.status = '';
    this.writing = undefined;
    void this.work(() => this.load());
  }

  private focusCard(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  }

  private async change(item: FollowUp, change: Omit<FollowUpChange, 'seenAt'>): Promise<void> {
    const path = `${this.unitPath}/follow-ups/${item.id}`;
    const kept = await this.work(async () => {
      const body: FollowUpChange = { ...change, seenAt: item.changedAt };
      const changed = await this.client.ask<FollowUp>(path, 'POST', body);
      if (this.page) {
        const { counts } = this.page;
        const without = { ...counts, [item.state]: counts[item.state] - 1 };
        this.page = { ...this.page, counts: { ...without, [changed.state]: without[changed.state] + 1 } };
      }
      this.items = this.items.map((one) => (one.id === changed.id ? changed : one));
    });
    if (!kept) return; // what was written stays in its field
    this.status = this.texts.saved;
    // another field may have been opened meanwhile: it stays, and so does the focus
    const isOther = this.writing && (this.writing.id !== item.id || this.writing.state !== change.state);
    if (isOther) return;
    this.writing = undefined;
    await this.updateComplete;
    this.focusCard(item.id);
  }

  private async download(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const query = readPeriod(new FormData(event.target));
    if (!query) {
      this.problem = this.texts.badRange;
      return;
    }
    this.status = '';
    await this.work(async () => {
      const answer = await this.client.send(`${this.unitPath}/follow-ups.csv?${query}`);
      const name = nameOfFile(answer) ?? 'y-kien.csv';
      const file = await answer.blob().catch((error: unknown) => {
        throw new ClientError(0, String(error));
      });
      saveFile(name, file);
      this.status = this.texts.downloaded(name);
    });
  }

  private renderDownload(): TemplateResult {
    const { texts } = this;
    return html`<details>
      <summary>${texts.downloadComments}</summary>
      <form @submit=${(event: SubmitEvent) => void this.download(event)}>
        <p class="secondary">${texts.downloadCommentsHint}</p>
        <div class="fields">
          <label>${texts.from} <input type="date" name="from" /></label>
          <label>${texts.to} <input type="date" name="to" /></label>
          <button aria-disabled=${this.isBusy}>${texts.downloadComments}</button>
        </div>
      </form>
    </details>`;
  }

  protected override renderContent(): TemplateResult {
    const { texts, filter, items, language, page } = this;
    if (!page) return html``;
    const onFilter = (change: Partial<CommentFilter>) => this.show(change);
    return html`<h2>${texts.views.comments}</h2>
      <p class="secondary">${texts.commentsIntro}</p>
      ${commentFilter({ filter, page, language, onFilter })} ${this.renderDownload()}
      ${items.length === 0 && page.next === null ? this.renderNone() : this.renderCards()}
      ${
        page.next === null
          ? nothing
          : html`<p>
              <button type="button" @click=${() => void this.showMore()}>${texts.more}</button>
            </p>`
      }`;
  }

  private renderNone(): TemplateResult {
    const { texts, filter } = this;
    if (!isNarrowed(filter)) return html`<p class="few">${texts.none(filter.state)}</p>`;
    const all = { ...NO_FILTER, state: filter.state };
    return html`<p class="few">${texts.noneFound}</p>
      <p><button type="button" @click=${() => this.show(all)}>${texts.showAll}</button></p>`;
  }

  private renderCards(): TemplateResult {
    return html`<ul class="cards">
      ${this.items.map((item) =>
        followUpCard(item, {
          language: this.language,
          writing: this.writing?.id === item.id ? this.writing.state : undefined,
          onWrite: (state) => {
            this.writing = state && { id: item.id, state };
          },
          onChange: (change) => void this.change(item, change),
        }),
      )}
    </ul>`;
  }
}
