import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnswersFile } from '../../shared/answers/answers';
import type { Language } from '../../shared/text/bilingual-text';
import { compareTexts } from '../../shared/text/compare-texts';
import { formatDateTime } from '../../shared/text/format-date';
import { defaultCalendar } from '../../shared/working-time/calendars';
import { controls } from '../controls';
import { fire } from '../events';
import { FileLoader } from '../file-loader';
import { KeeperNote } from '../keeper-note';
import { loadProblem } from '../load-problem';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { stateTagStyles } from '../state-tag.styles';
import { answerEntry, improvementEntry } from './answer-entry';
import { answersStyles } from './hl-answers.styles';
import { readAnswersFile } from './read-answers-file';
import { ANSWERS_TEXTS } from './texts';

/** What `show` may say. */
const PARTS = ['all', 'answers', 'improvements'] as const;
/** Entries that are drawn at first, and with each "more"; all of them are printed. */
const STEP = 10;

/**
 * @summary Answered feedback, and what was changed because of it, from an `answers.json`; no names.
 *
 * Attributes: `src` (address of the file) must be there; `show` is `all`, `answers` or `improvements`; `lang` is `vi` or
 * `en`; `theme` is `light`, `dark` or `auto`. An answer that was published later than two working days after its issue
 * says so (local rule `publish-answer`, by the official holidays and the usual office hours).
 *
 * @event hl-error - `{ message }`: the file could not be loaded; for the site's keeper.
 * @csspart sheet - the whole; `answers`, `answer`, `improvements`, `improvement`, `more`, `message`, `retry`.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlAnswers extends LitElement {
  static override styles = [look, controls, stateTagStyles, answersStyles];

  static override properties = {
    src: {},
    show: {},
    lang: {},
    shown: { state: true },
    isPrinted: { state: true },
  };

  declare src: string | null;
  declare show: string | null;
  declare lang: string;
  declare private shown: { answers: number; improvements: number };
  declare private isPrinted: boolean;

  private keeper = new KeeperNote(this);
  private readonly loader = new FileLoader(this, readAnswersFile, ({ message }) =>
    fire(this, 'hl-error', { message }),
  );
  private readonly calendar = defaultCalendar();

  constructor() {
    super();
    this.src = null;
    this.show = null;
    this.lang = '';
    this.shown = { answers: STEP, improvements: STEP };
    this.isPrinted = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.showAll);
    window.addEventListener('afterprint', this.showSome);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.showAll);
    window.removeEventListener('afterprint', this.showSome);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.loader.load(this.src);
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, loader } = this;
    const texts = ANSWERS_TEXTS[language];
    if (!this.src) return this.keeper.render({ fault: 'missing', values: ['src'] }, language);
    const show = PARTS.find((part) => part === (this.show || 'all'));
    if (!show)
      return this.keeper.render(
        { fault: 'not-one-of', values: ['show', this.show, PARTS.join(', ')] },
        language,
      );
    this.keeper.clear();
    return html`<div class="sheet" part="sheet" lang=${language}>
      ${
        loader.problem
          ? loadProblem(texts.failed(loader.problem.address), loader.problem, language, this.retry)
          : loader.content
            ? this.renderFile(loader.content, show)
            : html`<p part="message" role="status">${texts.loading}</p>`
      }
    </div>`;
  }

  private renderFile(file: AnswersFile, show: (typeof PARTS)[number]): TemplateResult {
    const { language, calendar } = this;
    const texts = ANSWERS_TEXTS[language];
    const answers = [...file.answers].sort((a, b) => compareTexts(b.published, a.published));
    const improvements = [...file.improvements].sort((a, b) => compareTexts(b.since, a.since));
    const asOf = new Date(file.asOf);
    return html`${
      show === 'improvements'
        ? nothing
        : this.renderPart(
            'answers',
            answers.map((entry) => answerEntry(entry, calendar, language)),
            file.unitName,
          )
    }
    ${
      show === 'answers' || (show === 'all' && improvements.length === 0)
        ? nothing
        : this.renderPart(
            'improvements',
            improvements.map((entry) => improvementEntry(entry, language)),
          )
    }
    ${Number.isNaN(asOf.getTime()) ? nothing : html`<p class="aside">${texts.asOf(formatDateTime(asOf))}</p>`}`;
  }

  private renderPart(
    part: 'answers' | 'improvements',
    entries: TemplateResult[],
    unitName?: string,
  ): TemplateResult {
    const texts = ANSWERS_TEXTS[this.language];
    const shown = this.isPrinted ? entries.length : this.shown[part];
    const none = part === 'answers' ? texts.noAnswers : texts.noImprovements;
    return html`<section part=${part} aria-labelledby=${part}>
      <h2 id=${part}>${texts[part]} ${unitName ? texts.of(unitName) : nothing}</h2>
      ${entries.length === 0 ? html`<p part="message">${none}</p>` : html`<ul>${entries.slice(0, shown)}</ul>`}
      ${
        entries.length > shown
          ? html`<button type="button" part="more" @click=${() => {
              this.shown = { ...this.shown, [part]: this.shown[part] + STEP };
            }}>${texts.more(entries.length - shown)}</button>`
          : nothing
      }
    </section>`;
  }

  private showAll = (): void => {
    this.isPrinted = true;
    // the print is made of what is drawn when the event ends
    this.performUpdate();
  };

  private showSome = (): void => {
    this.isPrinted = false;
  };

  private retry = async (): Promise<void> => {
    await this.loader.retry();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#retry')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-answers': HlAnswers;
  }
}
