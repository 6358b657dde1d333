import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp, FollowUpChange, FollowUpPage } from '../../../shared/satisfaction/follow-up';
import { formatIsoDate } from '../../../shared/text/format-date';
import { saveFile } from '../save-file';
import {
  type CommentFilter,
  type CommentOverview,
  commentFilter,
  isNarrowed,
  NO_FILTER,
} from './comment-filter';
import { followUpCard } from './follow-up-card';
import { type Draft, KeptDrafts } from './kept-drafts';
import { nameOfFile } from './name-of-file';
import { readFollowUp, readFollowUpPage } from './read-bodies';
import { readPeriod } from './read-period';
import { receiveFile } from './receive-file';
import { ClientError } from './ward-client';
import { WardView } from './ward-view';

/** Comments that are shown before one asks for more; a page of the collector has fewer where it had to look through many. */
const SHOWN_AT_ONCE = 50;

/** Answers with a comment or a low step: to read, hand on, and close with what was done. */
export class WardComments extends WardView {
  static override properties = {
    filter: { state: true },
    items: { state: true },
    page: { state: true },
  };

  declare private filter: CommentFilter;
  declare private items: FollowUp[];
  /** What the first page told of all, and where the last one ends; undefined until the first. */
  declare private page: (CommentOverview & { next: string | null }) | undefined;
  /** Counts what was asked for: an answer to something older is of no use. */
  private asked = 0;
  private readonly drafts = new KeptDrafts();

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.items = [];
    this.page = undefined;
  }

  protected override load(): Promise<void> {
    return this.ask([]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asked++;
  }

  /** Asks until enough has come, and puts it behind what is shown already. */
  private async ask(before: FollowUp[], after = ''): Promise<void> {
    const asked = ++this.asked;
    let [shown, next]: [FollowUp[], string | null] = [before, after];
    while (next !== null && shown.length < before.length + SHOWN_AT_ONCE) {
      const asking: Record<string, string> = { ...this.filter, after: next };
      const given = Object.entries(asking).filter(([, value]) => value !== '');
      const path = `${this.unitPath}/follow-ups?${new URLSearchParams(given)}`;
      const page: FollowUpPage = await this.client.ask(path, readFollowUpPage);
      if (asked !== this.asked) return;
      shown = [...shown, ...page.items];
      next = page.next;
      this.items = shown;
      const { counts = this.page?.counts, desks = this.page?.desks ?? [] } = page;
      if (!counts) throw new ClientError('other-shape', 'counts');
      this.page = { counts, desks, next };
      // a long search tells how far it is
      if (next !== null) this.progress = this.texts.lookedBackTo(formatIsoDate(next.slice(0, 10)));
    }
  }

  private async showMore(): Promise<void> {
    const { items, page } = this;
    const more = () => this.ask(items, page?.next ?? '');
    if (!(await this.work(more, { again: more }))) return;
    await this.updateComplete;
    // the button may be gone: one reads on where the new ones begin
    const [first] = this.items.slice(items.length);
    if (first) this.focusCard(first.id);
  }

  private show(change: Partial<CommentFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.status = '';
    void this.work(() => this.load());
  }

  private focusCard(id: string, part = ''): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"] ${part}`.trim())?.focus();
  }

  /** Opens a field on a card, with what was written there before, or closes it. */
  private async write({ id, handedTo, done }: FollowUp, state: Draft['state'] | undefined): Promise<void> {
    if (state) this.drafts.keep(id, { state, text: (state === 'handed' ? handedTo : done) ?? '' });
    else this.drafts.forget(id);
    this.requestUpdate();
    await this.updateComplete;
    this.focusCard(id, state && '[name="text"]');
  }

  private async change(item: FollowUp, change: Omit<FollowUpChange, 'seenAt'>): Promise<void> {
    const write = () => this.sendChange(item, change);
    await this.work(write, { again: write }); // where it fails, what was written stays in its field
  }

  private async sendChange(item: FollowUp, change: Omit<FollowUpChange, 'seenAt'>): Promise<void> {
    const body: FollowUpChange = { ...change, seenAt: item.changedAt };
    const path = `${this.unitPath}/follow-ups/${item.id}`;
    const changed = await this.client.ask(path, readFollowUp, 'POST', body);
    if (this.page) {
      const { counts } = this.page;
      const without = { ...counts, [item.state]: counts[item.state] - 1 };
      this.page = { ...this.page, counts: { ...without, [changed.state]: without[changed.state] + 1 } };
    }
    this.items = this.items.map((one) => (one.id === changed.id ? changed : one));
    this.status = this.texts.saved;
    const draft = this.drafts.of(item.id);
    // another field may have been opened meanwhile: it stays, and so does the focus
    if (draft && draft.state !== change.state) return;
    this.drafts.forget(item.id);
    await this.updateComplete;
    this.focusCard(item.id);
  }

  private async download(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const query = readPeriod(new FormData(event.target));
    if (!query) {
      this.refuse(this.texts.badRange);
      return;
    }
    this.status = '';
    const receive = async () => {
      const answer = await this.client.open(`${this.unitPath}/follow-ups.csv?${query}`, 'text/csv');
      const name = nameOfFile(answer) ?? 'y-kien.csv';
      saveFile(name, await receiveFile(answer));
      this.status = this.texts.downloaded(name);
    };
    await this.work(receive, { again: receive });
  }

  private renderDownload(): TemplateResult {
    const { texts } = this;
    return html`<details data-print="no">
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

  protected override renderContent(): TemplateResult | undefined {
    const { texts, filter, items, language, page } = this;
    if (!page) return undefined;
    const onFilter = (change: Partial<CommentFilter>) => this.show(change);
    return html`<h2>${texts.views.comments}</h2>
      <p class="secondary" data-print="no">${texts.commentsIntro}</p>
      ${commentFilter({ filter, page, language, onFilter })} ${this.renderDownload()}
      ${items.length === 0 && page.next === null ? this.renderNone() : this.renderCards()}
      ${
        page.next === null
          ? nothing
          : html`<p class="more" data-print="no">
              <button type="button" aria-disabled=${this.isBusy} @click=${() => void this.showMore()}>
                ${texts.more}
              </button>
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
          draft: this.drafts.of(item.id),
          onWrite: (state) => void this.write(item, state),
          onType: (draft) => this.drafts.keep(item.id, draft),
          onChange: (change) => void this.change(item, change),
        }),
      )}
    </ul>`;
  }
}
