import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isEmptyResponse } from '../../shared/satisfaction/is-empty-response';
import { COMMENT_LIMIT } from '../../shared/satisfaction/response';
import type { Language } from '../../shared/text/bilingual-text';
import { controls } from '../controls';
import { fire } from '../events';
import { keeperNote } from '../keeper-note';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { commentField, commentRoom } from './comment-field';
import { surveyStyles } from './hl-survey.styles';
import { InViewClock } from './in-view-clock';
import { makeResponse } from './make-response';
import { PURPOSE_VERSION, purposeStatement } from './purpose';
import { questionField } from './question-field';
import { readSettings, type SurveySettings } from './read-settings';
import { Submission } from './submission';
import { SURVEY_TEXTS } from './texts';
import { thanks } from './thanks';

/**
 * @summary An anonymous satisfaction survey whose answers the ward itself receives. Nothing is stored and nothing goes
 * over the network before the person sends; then the answer is kept on the device first, and sent until it has arrived.
 *
 * Attributes: `unit` and `endpoint` (the collector's base address) must be there; `questionnaire` (default
 * `sipas-2025@1`), `lang` (`vi` or `en`), `channel` (default `web`), `desk` and `procedure` (code) go with the answer;
 * `theme` is `light`, `dark` or `auto`. All questions stand on one page.
 *
 * @event hl-answer - `{ question, value }`: a step 1…5 was chosen, or null where a choice was taken back.
 * @event hl-submit - `{ response }`: the answer is recorded.
 * @event hl-sent - `{ id }`: the collector has acknowledged it.
 * @event hl-queued - `{ id }`: it waits on this device and is sent later by itself.
 * @event hl-error - `{ message }`: for the site's keeper.
 * @csspart sheet - the whole; `purpose`, `question`, `step`, `comment`, `message`, `submit`, `thanks`, `note` in it.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlSurvey extends LitElement {
  static override styles = [look, controls, surveyStyles];

  static override properties = {
    unit: {},
    endpoint: {},
    questionnaire: {},
    lang: {},
    channel: {},
    desk: {},
    procedure: {},
    answers: { state: true },
    comment: { state: true },
    complaint: { state: true },
  };

  declare unit: string | null;
  declare endpoint: string | null;
  declare questionnaire: string | null;
  declare lang: string;
  declare channel: string | null;
  declare desk: string | null;
  declare procedure: string | null;
  declare private answers: Record<string, number>;
  declare private comment: string;
  /** What keeps the form from being sent, shown above the button. */
  declare private complaint: 'empty' | 'too-long' | undefined;

  private submission = new Submission(this);
  private clock = new InViewClock(this);
  /** The problem that the page was told last. */
  private told: string | undefined;

  constructor() {
    super();
    this.unit = null;
    this.endpoint = null;
    this.questionnaire = null;
    this.lang = '';
    this.channel = null;
    this.desk = null;
    this.procedure = null;
    this.answers = {};
    this.comment = '';
    this.complaint = undefined;
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  protected override updated(): void {
    const settings = readSettings(this, document.baseURI);
    const problem = 'problem' in settings ? settings.problem.en : undefined;
    if (problem && problem !== this.told) fire(this, 'hl-error', { message: problem });
    this.told = problem;
  }

  private answer(question: string, value: number | null): void {
    const { [question]: _before, ...others } = this.answers;
    this.answers = value === null ? others : { ...others, [question]: value };
    this.complaint = undefined;
    fire(this, 'hl-answer', { question, value });
  }

  private async send({ endpoint, ...settings }: SurveySettings): Promise<void> {
    const { answers, comment, channel, language: lang } = this;
    const given = { ...settings, answers, comment, channel, lang };
    const response = makeResponse(
      { ...given, purposeVersion: PURPOSE_VERSION, duration: this.clock.elapsed },
      new Date(),
    );
    this.complaint = isEmptyResponse(response) ? 'empty' : commentRoom(comment) < 0 ? 'too-long' : undefined;
    if (this.complaint) return this.moveFocus('message');
    if (!(await this.submission.submit(endpoint, response))) return;
    await this.moveFocus(this.submission.state === 'failed' ? 'message' : 'thanks');
  }

  private async startOver(): Promise<void> {
    this.answers = {};
    this.comment = '';
    this.clock.restart();
    this.submission.startOver();
    await this.moveFocus('title');
  }

  private async moveFocus(id: 'title' | 'message' | 'thanks'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { state } = this.submission;
    const settings = readSettings(this, document.baseURI);
    if ('problem' in settings) return keeperNote('hl-survey', settings.problem, language);
    if (state === 'open' || state === 'keeping' || state === 'failed') return this.renderForm(settings);
    return thanks(state, language, () => void this.startOver());
  }

  private renderForm(settings: SurveySettings): TemplateResult {
    const { language, comment } = this;
    const { title, questions, scale } = settings.questionnaire;
    const texts = SURVEY_TEXTS[language];
    const keeping = this.submission.state === 'keeping';
    return html`<form
      class="sheet"
      part="sheet"
      lang=${language}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.send(settings);
      }}
    >
      <h2 id="title" tabindex="-1">${title[language]}</h2>
      ${purposeStatement(language)}
      ${questions.map((question, index) =>
        questionField({
          ...{ question, number: index + 1, scale, language },
          answer: this.answers[question.id],
          onAnswer: (value) => this.answer(question.id, value),
        }),
      )}
      ${commentField(comment, language, (typed) => {
        this.comment = typed;
        this.complaint = undefined;
      })}
      <div class="send">
        ${this.renderMessage()}
        <button type="submit" class="primary" part="submit" aria-disabled=${keeping ? 'true' : 'false'}>
          ${keeping ? texts.submitting : texts.submit}
        </button>
      </div>
    </form>`;
  }

  private renderMessage(): TemplateResult | typeof nothing {
    const texts = SURVEY_TEXTS[this.language];
    const said = {
      empty: texts.empty,
      'too-long': texts.tooLong(COMMENT_LIMIT, -commentRoom(this.comment)),
      failed: texts.failed,
    };
    const which = this.complaint ?? (this.submission.state === 'failed' ? 'failed' : undefined);
    if (!which) return nothing;
    return html`<p id="message" class="message" part="message" role="alert" tabindex="-1">${said[which]}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-survey': HlSurvey;
  }
}
