import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../save-file';
import { nameOfFile } from './name-of-file';
import { readPeriod } from './read-period';
import { receiveFile } from './receive-file';
import { WardView } from './ward-view';

const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers as a file, with a bar while they come and a button that stops it. */
export class WardDownload extends WardView {
  static override properties = { received: { state: true } };

  /** How far it is; undefined while nothing comes. */
  declare private received: { bytes: number; answers: number; all: number | undefined } | undefined;
  private stopping = new AbortController();

  protected override async load(): Promise<void> {
    // nothing is asked for before the button is pressed
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopping.abort();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const given = new FormData(event.target);
    const query = readPeriod(given);
    if (!query) {
      this.refuse(this.texts.badRange);
      return;
    }
    const format = given.get('format') === 'xlsx' ? 'xlsx' : 'csv';
    const receive = () => this.receive(`responses.${format}?${query}`, format);
    await this.work(receive, { again: receive });
  }

  private async receive(path: string, format: keyof typeof TYPES): Promise<void> {
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.status = '';
    this.received = { bytes: 0, answers: 0, all: undefined };
    try {
      const answer = await this.client.open(`${this.unitPath}/${path}`, TYPES[format], signal);
      const told = format === 'csv' ? Number(answer.headers.get('Answer-Count') ?? Number.NaN) : Number.NaN;
      const all = Number.isNaN(told) ? undefined : told;
      const name = nameOfFile(answer) ?? `phieu.${format}`;
      const file = await receiveFile(answer, (bytes, lines) => {
        this.received = { bytes, answers: Math.min(Math.max(0, lines - 1), all ?? 0), all };
      });
      saveFile(name, file);
      this.status = this.texts.downloaded(name);
    } catch (error) {
      if (!signal.aborted) throw error;
      this.status = this.texts.stopped;
    } finally {
      this.received = undefined;
    }
  }

  protected override renderContent(): TemplateResult {
    const { texts, received } = this;
    return html`<h2>${texts.views.download}</h2>
      <form @submit=${(event: SubmitEvent) => void this.submit(event)}>
        <div class="fields">
          <label>${texts.from} <input type="date" name="from" /></label>
          <label>${texts.to} <input type="date" name="to" /></label>
        </div>
        <fieldset>
          <legend>${texts.file}</legend>
          <label class="check"><input type="radio" name="format" value="xlsx" checked /> ${texts.xlsx}</label>
          <label class="check"><input type="radio" name="format" value="csv" /> ${texts.csv}</label>
        </fieldset>
        <p class="secondary">${texts.downloadHint}</p>
        <div class="row">
          <button class="primary" aria-disabled=${received !== undefined}>${texts.download}</button>
          ${
            received
              ? html`<button type="button" @click=${() => this.stopping.abort()}>${texts.stop}</button>`
              : nothing
          }
        </div>
      </form>
      ${received ? this.renderProgress(received) : nothing}`;
  }

  private renderProgress({ bytes, answers, all }: NonNullable<typeof this.received>): TemplateResult {
    const { texts } = this;
    const text =
      all === undefined ? texts.received((bytes / 1e6).toFixed(1)) : texts.receivedOf(answers, all);
    return html`<p id="how-far">${text}</p>
      ${
        all === undefined
          ? html`<progress aria-labelledby="how-far"></progress>`
          : html`<progress aria-labelledby="how-far" max=${Math.max(all, 1)} .value=${answers}></progress>`
      }`;
  }
}
