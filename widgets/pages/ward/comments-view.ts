import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp, FollowUpChange, FollowUpPage } from '../../../shared/satisfaction/follow-up';
import { saveFile } from '../save-file';
import { followUpCard } from './follow-up-card';
import { nameOfFile } from './name-of-file';
import { readPeriod } from './read-period';
import { ClientError } from './ward-client';
import { WardView } from './ward-view';

/** Answers with a comment or a low step: to read, hand on, and close with what was done. */
export class WardComments extends WardView {
  static override properties = {
    shown: { state: true },
    items: { state: true },
    counts: { state: true },
    next: { state: true },
    writing: { state: true },
  };

  declare private shown: 'open' | 'closed';
  declare private items: FollowUp[];
  declare private counts: FollowUpPage['counts'] | undefined;
  declare private next: string | null;
  /** The card on which something is being written. */
  declare private writing: { id: string; state: 'handed' | 'closed' } | undefined;

  constructor() {
    super();
    this.shown = 'open';
    this.items = [];
    this.counts = undefined;
    this.next = null;
    this.writing = undefined;
  }

  private page(after: string): Promise<FollowUpPage> {
    const query = new URLSearchParams({ state: this.shown, ...(after && { after }) });
    return this.client.ask<FollowUpPage>(`${this.unitPath}/follow-ups?${query}`);
  }

  protected override async load(): Promise<void> {
    const { items, counts, next } = await this.page('');
    Object.assign(this, { items, counts, next });
  }

  private async loadMore(): Promise<void> {
    const { items, next } = await this.page(this.next ?? '');
    this.items = [...this.items, ...items];
    this.next = next;
  }

  private show(shown: 'open' | 'closed'): void {
    this.shown = shown;
    this.status = '';
    this.writing = undefined;
    void this.work(() => this.load());
  }

  private async change(item: FollowUp, change: Omit<FollowUpChange, 'seenAt'>): Promise<void> {
    const path = `${this.unitPath}/follow-ups/${item.id}`;
    const kept = await this.work(async () => {
      const body: FollowUpChange = { ...change, seenAt: item.changedAt };
      const changed = await this.client.ask<FollowUp>(path, 'POST', body);
      const { counts } = this;
      if (counts) {
        const without = { ...counts, [item.state]: counts[item.state] - 1 };
        this.counts = { ...without, [changed.state]: without[changed.state] + 1 };
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
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${item.id}"]`)?.focus();
  }

  private async download(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
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
          <button ?disabled=${this.isBusy}>${texts.downloadComments}</button>
        </div>
      </form>
    </details>`;
  }

  protected override renderContent(): TemplateResult {
    const { texts, counts, items, shown } = this;
    if (!counts) return html``;
    const open = counts.new + counts.read + counts.handed;
    const choice = (name: 'open' | 'closed', label: string) =>
      html`<button
        type="button"
        class="small-button ${name === shown ? 'primary' : ''}"
        aria-pressed=${name === shown}
        @click=${() => this.show(name)}
      >
        ${label}
      </button>`;
    return html`<h2>${texts.views.comments}</h2>
      <p class="secondary">${texts.commentsIntro}</p>
      <div class="row" role="group" aria-label=${texts.views.comments}>
        ${choice('open', texts.open(open))} ${choice('closed', texts.closed(counts.closed))}
      </div>
      ${this.renderDownload()}
      ${
        items.length === 0
          ? html`<p class="few">${shown === 'open' ? texts.noneOpen : texts.noneClosed}</p>`
          : html`<ul class="cards">
              ${items.map((item) =>
                followUpCard(item, {
                  language: this.language,
                  writing: this.writing?.id === item.id ? this.writing.state : undefined,
                  onWrite: (state) => {
                    this.writing = state && { id: item.id, state };
                  },
                  onChange: (change) => void this.change(item, change),
                }),
              )}
            </ul>`
      }
      ${
        this.next === null
          ? nothing
          : html`<p>
              <button type="button" @click=${() => void this.work(() => this.loadMore())}>${texts.more}</button>
            </p>`
      }`;
  }
}
