import { adoptStyles, type CSSResult, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { isEmptyResponse } from '../../shared/satisfaction/is-empty-response';
import { isLowStep } from '../../shared/satisfaction/low-step';
import { controls } from '../controls';
import { fire } from '../events';
import { KeeperNote } from '../keeper-note';
import { look } from '../look';
import { readLanguage } from '../read-language';
import type { FilledSurvey } from './filled-survey';
import { surveyStyles } from './hl-survey.styles';
import { InViewClock } from './in-view-clock';
import type { KioskWatch } from './kiosk-watch';
import type { Material } from './load-material';
import { makeUuid } from './make-uuid';
import { PURPOSE_VERSION } from './purpose';
import { readAddress } from './read-address';
import type { ReadAloud } from './read-aloud';
import { readChannel } from './read-channel';
import { readComment } from './read-comment';
import { readSettings, type SurveySettings } from './read-settings';
import { stepsStyles } from './steps.styles';
import { Submission } from './submission';
import { dropDraft, emptyDraft, findDraft, keepDraft, type SurveyDraft } from './survey-draft';
import { surveyForm } from './survey-form';
import { type KioskMode, SurveyMaterial } from './survey-material';
import { joinComment } from './survey-view';
import { thanks } from './thanks';
import type { UnsentCount } from './unsent-count';

/**
 * @summary An anonymous satisfaction survey whose answers the ward itself receives. Nothing goes over the network before
 * the person sends; what is half filled in stays in this tab only. Then the answer is kept on the device first, and sent
 * until it has arrived.
 *
 * Attributes: `unit` and `endpoint` (the collector's base address) must be there; `questionnaire` (default
 * `sipas-2025@1`), `lang` (`vi`, `en` or another for which there is a file), `channel` (default `web`, in a kiosk
 * `kiosk`), `desk` and `procedure` (code) go with the answer; `mode` is `page` (all on one page), `steps` (one question a
 * screen) or `kiosk` (for a tablet at the counter); with `from-address` the page's address may set desk, procedure,
 * channel (`qr` only), questionnaire and language: `?channel=qr&desk=…`; `theme` is `light`, `dark` or `auto`.
 *
 * @event hl-offered - `{ questionnaire }`: it was first seen, or stands ready for the next person.
 * @event hl-answer - `{ question, value }`: a step 1…5 was chosen, or null where a choice was taken back.
 * @event hl-submit - `{ response }`: the answer is recorded.
 * @event hl-sent - `{ id }`: the collector has acknowledged it.
 * @event hl-queued - `{ id }`: it waits on this device and is sent later by itself.
 * @event hl-error - `{ message }`: for the site's keeper.
 * @csspart sheet - the whole; `purpose`, `question`, `step`, `why`, `comment`, `message`, `next`, `grow`, `submit`,
 * `thanks`, `note` in it; `dark`, `still` and `unsent` in a kiosk.
 * @cssproperty --hl-ink - and the other tokens of the look.
 */
export class HlSurvey extends LitElement {
  static override styles = [look, controls, surveyStyles, stepsStyles];

  static override properties = {
    unit: {},
    endpoint: {},
    questionnaire: {},
    lang: {},
    mode: { reflect: true },
    channel: {},
    desk: {},
    procedure: {},
    fromAddress: { type: Boolean, attribute: 'from-address' },
    draft: { state: true },
    largeText: { state: true },
    complaint: { state: true },
  };

  declare unit: string | null;
  declare endpoint: string | null;
  declare questionnaire: string | null;
  declare lang: string;
  declare mode: string | null;
  declare channel: string | null;
  declare desk: string | null;
  declare procedure: string | null;
  declare fromAddress: boolean;
  declare private draft: SurveyDraft;
  declare private largeText: boolean;
  /** What keeps the form from being sent, shown above the button. */
  declare private complaint: 'empty' | 'too-long' | undefined;

  private keeper = new KeeperNote(this);
  private submission = new Submission(this);
  private clock = new InViewClock(this, () => this.tellOffered());
  private voice: ReadAloud | undefined;
  /** Styles that parts have brought. */
  private moreStyles: CSSResult[] = [];
  private material = new SurveyMaterial(this);
  /** Where it is a kiosk, and the part for that has come. */
  private kiosk: { watch: KioskWatch; unsent: UnsentCount } | undefined;
  /** The problem that the page was told last. */
  private told: string | undefined;
  /** Where the draft is kept; once it was looked for there. */
  private draftKey: string | undefined;

  constructor() {
    super();
    this.unit = null;
    this.endpoint = null;
    this.questionnaire = null;
    this.lang = '';
    this.mode = null;
    this.channel = null;
    this.desk = null;
    this.procedure = null;
    this.fromAddress = false;
    this.draft = emptyDraft();
    this.largeText = false;
    this.complaint = undefined;
  }

  /** The attributes, with what the page's address says where it is asked. */
  private get given() {
    const { unit, endpoint, questionnaire, lang, mode, channel, desk, procedure } = this;
    const own = { unit, endpoint, questionnaire, lang, mode, channel, desk, procedure };
    return this.fromAddress ? { ...own, ...readAddress(location.search) } : own;
  }

  private get isOpen(): boolean {
    return ['open', 'keeping', 'failed'].includes(this.submission.state);
  }

  private get moment() {
    if (this.mode !== 'kiosk') return undefined;
    if (!this.isOpen) return 'thanked';
    const { answers, comment, step } = this.draft;
    return step > 0 || comment !== '' || Object.keys(answers).length > 0 ? 'filling' : 'start';
  }

  protected override updated(): void {
    const { problem } = this.material;
    if (problem && problem !== this.told) fire(this, 'hl-error', { message: problem });
    this.told = problem;
    if (this.renderRoot.querySelector('form')) this.submission.prepare();
  }

  protected override willUpdate(): void {
    const { ending } = this.submission;
    if (!ending || this.voice) return;
    this.voice = new ending.ReadAloud(this);
    this.addStyles(ending.endingStyles);
  }

  private addStyles(styles: string): void {
    this.moreStyles.push(unsafeCSS(styles));
    if (this.renderRoot instanceof ShadowRoot)
      adoptStyles(this.renderRoot, [...HlSurvey.elementStyles, ...this.moreStyles]);
  }

  /** Is done when what has to be loaded is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.material.loading;
    await this.keeper.loading;
    await this.submission.prepared;
    return super.getUpdateComplete();
  }

  /** Is done when what there is now is drawn. */
  private drawn(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  private tellOffered(): void {
    const settings = readSettings(this.given, document.baseURI);
    if (!('fault' in settings)) fire(this, 'hl-offered', { questionnaire: settings.name });
  }

  /** Looks once whether an earlier load of the page left a draft. A kiosk keeps none: the next person is another. */
  private recallDraft({ unit, name, procedure, mode }: SurveySettings, { questionnaire }: Material): void {
    const key = `hl-survey/${unit}/${name}/${procedure}`;
    if (mode === 'kiosk' || this.draftKey === key) return;
    this.draftKey = key;
    const draft = findDraft(key, questionnaire);
    if (!draft) return;
    this.draft = draft;
    this.clock.goOnFrom(draft.elapsed);
  }

  private change(part: Partial<SurveyDraft>): void {
    this.draft = { ...this.draft, ...part };
    this.complaint = undefined;
    if (this.draftKey) keepDraft(this.draftKey, { ...this.draft, elapsed: Math.round(this.clock.elapsed) });
  }

  private answer(question: string, value: number | null, pressed: boolean): void {
    const { [question]: _before, ...others } = this.draft.answers;
    const low = isLowStep(value);
    const asksWhy = low && (this.draft.whyOf ?? question) === question;
    this.change({
      answers: value === null ? others : { ...others, [question]: value },
      ...(asksWhy ? { whyOf: question } : {}),
    });
    fire(this, 'hl-answer', { question, value });
    if (!pressed || this.mode === 'page' || this.mode === null) return;
    const { step } = this.draft;
    // first the choice is drawn, so that the next question does not take it over with the same buttons
    void this.drawn().then(() =>
      // the question why can have pushed the way on off the screen
      asksWhy
        ? this.renderRoot.querySelector('.turns')?.scrollIntoView({ block: 'nearest' })
        : this.goTo(step + 1),
    );
  }

  private goTo(step: number): void {
    this.voice?.stop();
    this.change({ step });
    void this.moveFocus('fieldset, #last');
  }

  private readForm(settings: SurveySettings, { questionnaire, lang }: Material): FilledSurvey {
    const { unit, desk, procedure, mode, endpoint } = settings;
    const { answers } = this.draft;
    return {
      ...{ id: makeUuid(), unit, desk, procedure, answers, lang, questionnaire, endpoint },
      comment: readComment(joinComment(this.draft, questionnaire)),
      channel: readChannel(this.given.channel, mode === 'kiosk' ? 'kiosk' : 'web'),
      duration: this.clock.elapsed,
      hidden: this.renderRoot.querySelector<HTMLInputElement>('#website')?.value ?? '',
      purposeVersion: PURPOSE_VERSION,
      at: Date.now(),
    };
  }

  private async send(settings: SurveySettings, material: Material): Promise<void> {
    const filled = this.readForm(settings, material);
    this.complaint = isEmptyResponse(filled)
      ? 'empty'
      : this.roomOf(filled.comment) < 0
        ? 'too-long'
        : undefined;
    if (this.complaint) return this.moveFocus('#message');
    if (!(await this.submission.submit(filled))) return;
    if (this.submission.state === 'failed') return this.moveFocus('#message');
    if (this.draftKey) dropDraft(this.draftKey);
    await this.moveFocus('#thanks');
  }

  /** Characters that may still be written; whoever could write any has the part that counts them. */
  private roomOf(comment: string): number {
    return this.submission.ending?.commentRoom(comment) ?? 0;
  }

  private async startOver(): Promise<void> {
    this.voice?.stop();
    this.draft = emptyDraft();
    this.largeText = false;
    this.complaint = undefined;
    if (this.draftKey) dropDraft(this.draftKey);
    this.clock.restart();
    this.submission.startOver();
    this.tellOffered();
    await this.moveFocus('#title');
  }

  private async moveFocus(selector: string): Promise<void> {
    await this.drawn();
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    // a question that is higher than the screen would be scrolled to its middle
    place?.focus({ preventScroll: true });
    (place?.querySelector('legend') ?? place)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const settings = readSettings(this.given, document.baseURI);
    if ('fault' in settings) return this.keeper.render(settings, readLanguage(this.lang));
    this.keeper.clear();
    const isKiosk = settings.mode === 'kiosk';
    const material = this.material.get(settings.name, this.given.lang, isKiosk);
    if (!material) return this.material.placeholder;
    this.recallDraft(settings, material);
    return isKiosk ? this.renderKiosk(settings, material) : this.renderSheet(settings, material);
  }

  private renderKiosk(settings: SurveySettings, material: Material): TemplateResult {
    const part = this.material.kiosk;
    const sheet = this.renderSheet(settings, material);
    if (!part) return sheet;
    this.kiosk ??= this.startKiosk(part);
    const { watch, unsent } = this.kiosk;
    if (watch.dark) return part.darkScreen(material, () => watch.light());
    const stay = () => void this.moveFocus('fieldset, #last');
    return html`${sheet} ${part.unsentLine(material, unsent.count)}
    ${watch.asking ? part.stillThere(material, watch.asking, stay) : nothing}`;
  }

  private startKiosk({ KioskWatch, UnsentCount, kioskStyles }: KioskMode) {
    this.addStyles(kioskStyles);
    return {
      watch: new KioskWatch(
        this,
        () => this.moment,
        () => void this.startOver(),
      ),
      unsent: new UnsentCount(this, () => this.submission.countWaiting()),
    };
  }

  private renderSheet(settings: SurveySettings, material: Material): TemplateResult {
    const { state } = this.submission;
    const { texts, lang } = material;
    if (state !== 'open' && state !== 'keeping' && state !== 'failed') {
      const another = settings.mode === 'kiosk' ? texts.nextPerson : texts.another;
      return thanks(state, material, another, () => void this.startOver());
    }
    const room = this.roomOf(joinComment(this.draft, material.questionnaire));
    const { ending } = this.submission;
    const said = { empty: texts.empty, 'too-long': ending?.sayTooLong(material, room), failed: texts.failed };
    const which = this.complaint ?? (state === 'failed' ? 'failed' : undefined);
    return surveyForm(
      {
        ...{
          material,
          draft: this.draft,
          ending,
          room,
          largeText: this.largeText,
          keeping: state === 'keeping',
        },
        message: which && said[which],
        change: (part) => this.change(part),
        answer: (question, value, pressed) => this.answer(question, value, pressed),
        goTo: (step) => this.goTo(step),
        toggleText: () => {
          this.largeText = !this.largeText;
        },
        readingOf: (text) =>
          this.voice?.canRead(lang)
            ? { on: this.voice.current === text, toggle: () => this.voice?.toggle(text, lang) }
            : undefined,
        submit: () => void this.send(settings, material),
      },
      settings.mode !== 'page',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-survey': HlSurvey;
  }
}
