import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { dayOfInstant } from '../../../shared/working-time/viet-nam-day';
import { controls } from '../../controls';
import { fire } from '../../events';
import { FileLoader } from '../../file-loader';
import { loadProblem } from '../../load-problem';
import { look } from '../../look';
import { readProceduresFile } from '../../lookup/read-procedures-file';
import { makeRegister } from '../../lookup/register';
import { readLanguage } from '../../read-language';
import { fillIn } from '../../survey/texts';
import { readWard } from '../../ward/ward';
import { divideSubjects, makeSheet } from './make-sheets';
import { setPaperSize } from './paper-size';
import {
  chosenProcedures,
  chosenSubjects,
  FIRST_CHOICE,
  findOffered,
  makeOffer,
  type PosterChoice,
} from './poster-choice';
import { posterForm } from './poster-form';
import type { PosterSubject } from './poster-subject';
import { postersStyles } from './posters.styles';
import { type PreparedSubject, prepareCodes } from './prepare-codes';
import { SHEETS } from './sheet-kinds';
import { sheetStyles } from './sheets/sheet.styles';
import { POSTER_TEXTS as TEXTS } from './texts';

/** What stands below the form: codes being made, or sheets that can be printed. */
type Work =
  | { state: 'preparing'; done: number; total: number; stop: AbortController }
  | { state: 'ready'; sheets: PreparedSubject[][]; codes: number; failed: PosterSubject[] };

/**
 * Prints codes of procedures and pages on the papers of a ward: posters, labels, boards.
 *
 * Attributes: `ward` and `src` are the addresses of `ward.json` and `procedures.json`; `lang` is the language of the page
 * (`vi`, default, or `en`); the papers are Vietnamese.
 */
export class HlPosters extends LitElement {
  static override styles = [look, controls, postersStyles, sheetStyles];

  static override properties = {
    ward: {},
    src: {},
    lang: {},
    choice: { state: true },
    work: { state: true },
  };

  declare ward: string | null;
  declare src: string | null;
  declare lang: string;
  declare private choice: PosterChoice;
  declare private work: Work | undefined;

  private wardLoader = new FileLoader(this, readWard, ({ message }) => fire(this, 'hl-error', { message }));
  private register = new FileLoader(
    this,
    (json) => makeRegister(readProceduresFile(json)),
    ({ message }) => fire(this, 'hl-error', { message }),
  );
  private fitting = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    this.ward = null;
    this.src = null;
    this.lang = '';
    this.choice = FIRST_CHOICE;
    this.work = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.fitting.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fitting.disconnect();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ward')) void this.wardLoader.load(this.ward);
    if (changed.has('src')) void this.register.load(this.src);
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  private say = (text: BilingualText, values: Record<string, string | number> = {}) =>
    fillIn(text[this.language], this.language, values);

  /** What is chosen anew is not what was prepared. */
  private change = (change: Partial<PosterChoice>): void => {
    this.stop();
    this.choice = { ...this.choice, ...change };
    this.work = undefined;
  };

  private stop = (): void => {
    if (this.work?.state === 'preparing') this.work.stop.abort();
  };

  private async prepare(subjects: readonly PosterSubject[]): Promise<void> {
    const { sheet } = this.choice;
    const stop = new AbortController();
    const total = subjects.length;
    this.work = { state: 'preparing', done: 0, total, stop };
    const onProgress = (done: number) => {
      this.work = { state: 'preparing', done, total, stop };
    };
    try {
      const { ready, failed } = await prepareCodes(subjects, onProgress, stop.signal);
      this.work = { state: 'ready', sheets: divideSubjects(sheet, ready), codes: ready.length, failed };
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      if (this.work?.state === 'preparing' && this.work.stop === stop) this.work = undefined;
      return;
    }
    const { width, height } = SHEETS[sheet];
    setPaperSize(width, height);
    await this.updateComplete;
    this.fit();
    this.renderRoot.querySelector<HTMLElement>('#print')?.focus();
  }

  /** On the screen the papers are as wide as there is room. */
  private fit(): void {
    const papers = this.renderRoot.querySelector<HTMLElement>('.papers');
    const paper = papers?.querySelector<HTMLElement>('.sheet-of-paper');
    if (!papers || !paper) return;
    const millimetre = 96 / 25.4;
    const scale = Math.min(1, papers.clientWidth / (SHEETS[this.choice.sheet].width * millimetre));
    papers.style.setProperty('--zoom', String(scale));
  }

  protected override render(): TemplateResult {
    return html`<main class="sheet page" lang=${this.language}>
        <h1>${this.say(TEXTS.title)}</h1>
        <p>${this.say(TEXTS.intro)}</p>
        ${this.renderForm()}
      </main>
      ${this.renderPapers()}`;
  }

  private renderForm(): TemplateResult {
    const { language, choice, wardLoader, register } = this;
    for (const [loader, said] of [
      [wardLoader, TEXTS.wardFailed],
      [register, TEXTS.proceduresFailed],
    ] as const) {
      const { problem } = loader;
      if (problem)
        return loadProblem(
          this.say(said, { address: problem.address }),
          problem,
          language,
          () => void loader.retry(),
        );
    }
    const ward = wardLoader.content?.file;
    if (!ward || !register.content) return html`<p role="status">${this.say(TEXTS.loading)}</p>`;
    const offer = makeOffer(ward, register.content);
    const offered = findOffered(offer, register.content, choice.query);
    const procedures = chosenProcedures(choice, offer, register.content);
    const subjects = chosenSubjects(choice, ward, procedures);
    const form = posterForm({
      ...{
        choice,
        ward,
        offered,
        language,
        fields: offer.fields,
        sample: procedures[0],
        onChange: this.change,
      },
    });
    return html`<form
      class="form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.prepare(subjects);
      }}
    >
      ${form} ${this.renderWork(subjects)}
    </form>`;
  }

  private renderWork(subjects: readonly PosterSubject[]): TemplateResult {
    const { work, choice } = this;
    const { say } = this;
    if (subjects.length === 0) return html`<p role="status">${say(TEXTS.nothing)}</p>`;
    if (!work) {
      const count = divideSubjects(choice.sheet, subjects).length;
      return html`<div class="buttons">
        <button class="primary" id="prepare">${say(TEXTS.prepare, { count })}</button>
      </div>`;
    }
    if (work.state === 'preparing') {
      const { done, total } = work;
      return html`<div class="work">
        <label>${say(TEXTS.progress, { done, total })}<progress max=${total} .value=${done}></progress></label>
        <button type="button" @click=${this.stop}>${say(TEXTS.stop)}</button>
      </div>`;
    }
    return html`<div class="work">
      <p role="status">${say(TEXTS.ready, { codes: work.codes, sheets: work.sheets.length })}</p>
      ${
        work.failed.length > 0
          ? html`<div class="message" role="alert">
              <p>${say(TEXTS.failed, { count: work.failed.length })}</p>
              <ul>${work.failed.map(({ title }) => html`<li>${title}</li>`)}</ul>
            </div>`
          : nothing
      }
      <p class="hint">${say(TEXTS.printHint)}</p>
      <button type="button" class="primary" id="print" @click=${() => print()}>${say(TEXTS.print)}</button>
    </div>`;
  }

  private renderPapers(): TemplateResult | typeof nothing {
    const { work, choice } = this;
    const ward = this.wardLoader.content;
    if (work?.state !== 'ready' || !ward) return nothing;
    const today = dayOfInstant(Date.now());
    return html`<section class="papers" aria-label=${this.say(TEXTS.papers)}>
      ${work.sheets.map((subjects) => makeSheet(choice.sheet, ward, subjects, today))}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-posters': HlPosters;
  }
}
