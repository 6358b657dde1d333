import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Playlist } from '../../../shared/led/playlist';
import { MINUTE_MS } from '../../../shared/working-time/viet-nam-day';
import { fire } from '../../events';
import { look } from '../../look';
import { stateTagStyles } from '../../state-tag.styles';
import { WakeLock } from '../device/wake-lock';
import { KeepOffline } from './keep-offline';
import { ledStyles } from './led.styles';
import { LedData } from './led-data';
import { Notes } from './notes';
import { partStyles } from './parts/part.styles';
import { Rotation, type Slide } from './rotation';
import { head, nothingShown, partSlide, videoSlide } from './slides';
import { LED_TEXTS as TEXTS } from './texts';

/** A page fades out and the next one in, ms: nothing on the screen flashes. */
const FADE_MS = 600;
/** While there is nothing to show it is looked again, ms. */
const EMPTY_MS = 5000;
/** A screen that somebody has stopped goes on by itself, ms. */
const LONGEST_PAUSE_MS = 10 * MINUTE_MS;

/**
 * The whole page of a ward's LED screen or television: goes round a playlist for weeks.
 *
 * Attributes: addresses of files, each may be missing: `src` (`led.json`; without it what there is of the ward is shown),
 * `ward`, `procedures`, `progress`, `answers`; `worker`: of the service worker. The property `playlist` takes the place
 * of `src`, for a preview. Space stops it and lets it go on, the right arrow shows the next page.
 *
 * @event hl-error - `{ message }`: what is wrong in which file; for who looks after the screen.
 */
export class HlLed extends LitElement {
  static override styles = [look, stateTagStyles, ledStyles, partStyles];

  static override properties = {
    src: {},
    ward: {},
    procedures: {},
    progress: {},
    answers: {},
    worker: {},
    theme: { reflect: true },
    playlist: { attribute: false },
  };

  declare src: string | null;
  declare ward: string | null;
  declare procedures: string | null;
  declare progress: string | null;
  declare answers: string | null;
  declare worker: string | null;
  declare theme: string;
  declare playlist: Playlist | undefined;

  private data: LedData | undefined;
  private rotation: Rotation | undefined;
  private readonly notes = new Notes();
  private readonly offline = new KeepOffline();
  private note = '';
  private now = Date.now();
  private isLeaving = false;
  private pausedUntil = 0;
  /** The one timer of the page. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly resizing = new ResizeObserver(() => this.findPage());

  constructor() {
    super();
    this.src = null;
    this.ward = null;
    this.procedures = null;
    this.progress = null;
    this.answers = null;
    this.worker = null;
    this.theme = 'dark';
    this.playlist = undefined;
    new WakeLock(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.pressed);
    addEventListener('online', this.refresh);
    this.offline.start(this.worker, Date.now());
    if (this.hasUpdated) this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.pressed);
    removeEventListener('online', this.refresh);
    this.resizing.disconnect();
    clearTimeout(this.timer);
    this.dropVideo();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const named = ['src', 'ward', 'procedures', 'progress', 'answers', 'playlist'] as const;
    if (named.some((name) => changed.has(name))) this.begin();
  }

  /** From the start, with what the attributes name. */
  private begin(): void {
    clearTimeout(this.timer);
    const { src, ward, procedures, progress, answers } = this;
    this.data = new LedData({ src, ward, procedures, progress, answers }, document.baseURI, this.playlist);
    this.notes.clear();
    this.rotation = new Rotation(this.data, this.notes, document.baseURI);
    this.pausedUntil = 0;
    void this.refresh();
  }

  /** Asks for what it is time for. The first answers are shown at once. */
  private refresh = async (): Promise<void> => {
    const { data, rotation } = this;
    if (!data) return;
    const before = this.notes.list(data);
    await data.refresh(Date.now());
    if (data !== this.data || !this.isConnected) return;
    for (const message of this.notes.list(data))
      if (!before.includes(message)) fire(this, 'hl-error', { message });
    if (!rotation?.slide) this.wake();
  };

  private get isPaused(): boolean {
    return this.now < this.pausedUntil && this.pausedUntil - this.now <= LONGEST_PAUSE_MS;
  }

  /** Does what it is time for, and sleeps until the next of these. */
  private wake = (): void => {
    const { rotation } = this;
    if (!rotation) return;
    this.now = Date.now();
    this.offline.look(this.now);
    if (this.now >= this.refreshAt || this.refreshAt - this.now > MINUTE_MS) {
      this.refreshAt = this.now + MINUTE_MS;
      void this.refresh();
    }
    if (!this.isPaused && rotation.isOver(this.now)) this.turn();
    else this.isLeaving = !this.isPaused && this.leavesAt <= this.now;
    this.requestUpdate();
    this.arm();
  };

  private refreshAt = 0;

  private get leavesAt(): number {
    return (this.rotation?.slide?.endsAt ?? this.now + EMPTY_MS) - FADE_MS;
  }

  private arm(): void {
    clearTimeout(this.timer);
    const { now, leavesAt } = this;
    const change = now < leavesAt ? leavesAt : leavesAt + FADE_MS;
    const minute = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS;
    const next = this.isPaused ? minute : Math.min(change, minute);
    this.timer = setTimeout(this.wake, Math.max(0, next - Date.now()));
  }

  private turn(): void {
    const { rotation, data } = this;
    if (!rotation || !data) return;
    // a new version of the page begins between two pages
    if (this.offline.hasNewVersion) location.reload();
    this.dropVideo();
    rotation.turn(this.now);
    this.note = this.notes.next(data);
    this.theme = data.playlist?.playlist.theme ?? 'dark';
    this.isLeaving = false;
  }

  /** A video that has left the page still holds what it has loaded, until it is told to let go. */
  private dropVideo(): void {
    const video = this.renderRoot?.querySelector('video');
    video?.pause();
    video?.removeAttribute('src');
    video?.load();
  }

  protected override updated(): void {
    const flow = this.renderRoot.querySelector('.flow');
    if (flow && !flow.hasAttribute('data-observed')) {
      flow.setAttribute('data-observed', '');
      this.resizing.disconnect();
      this.resizing.observe(flow);
    }
    this.findPage();
    const video = this.renderRoot.querySelector('video');
    if (video?.paused && !video.ended) void video.play().catch(() => this.videoFailed());
  }

  /** The browser breaks the entries into columns as wide as the screen; a page is one of them. */
  private findPage(): void {
    const { rotation } = this;
    const flow = this.renderRoot.querySelector<HTMLElement>('.flow');
    if (!flow || !rotation) return;
    const { width } = flow.getBoundingClientRect(); // to the fraction of a pixel, or far pages would be cut
    const gap = Number.parseFloat(getComputedStyle(flow).columnGap);
    const step = width + gap;
    const pages = Math.max(1, Math.round((flow.scrollWidth + gap) / step));
    const page = rotation.setPages(pages);
    flow.scrollLeft = page * step;
    const said = pages > 1 ? TEXTS.page(page + 1, pages) : '';
    const shown = this.renderRoot.querySelector('.count');
    if (shown && shown.textContent !== said) shown.textContent = said;
  }

  private videoEnded = (): void => {
    this.rotation?.endVideo(Date.now(), false);
    this.wake();
  };

  private videoFailed = (): void => {
    this.rotation?.endVideo(Date.now(), true);
    this.wake();
  };

  private videoPlays = (): void => {
    this.rotation?.playing(Date.now());
    this.arm();
  };

  private pressed = (event: KeyboardEvent): void => {
    // a button has its own use for the space bar
    const isOnButton = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    if (event.key === 'ArrowRight') this.skip();
    else if (event.key === ' ' && !isOnButton) this.pause();
    else return;
    event.preventDefault();
  };

  private pause = (): void => {
    this.now = Date.now();
    const { slide } = this.rotation ?? {};
    if (this.isPaused) {
      this.pausedUntil = 0;
      if (slide && slide.endsAt < this.now) slide.endsAt = this.now;
    } else this.pausedUntil = this.now + LONGEST_PAUSE_MS;
    this.wake();
  };

  private skip = (): void => {
    const { slide } = this.rotation ?? {};
    this.pausedUntil = 0;
    if (slide?.kind === 'video') this.rotation?.endVideo(Date.now(), false);
    else if (slide) slide.endsAt = Date.now();
    this.wake();
  };

  protected override render(): TemplateResult {
    const { slide } = this.rotation ?? {};
    return html`<div class="screen" lang="vi">
      ${head(this.data?.ward?.content?.file, this.now)}
      <main>${slide ? keyed(slide.number, this.renderSlide(slide)) : this.data && nothingShown(this.data, this.notes)}</main>
      <footer>
        <p class="age">${slide?.kind === 'part' ? slide.part.age : nothing}</p>
        <p class="note">${this.note}</p>
        <div class="controls" role="group" aria-label=${TEXTS.controls}>
          <button type="button" @click=${this.pause}>${this.isPaused ? TEXTS.goOn : TEXTS.pause}</button>
          <button type="button" @click=${this.skip}>${TEXTS.next}</button>
        </div>
      </footer>
    </div>`;
  }

  private renderSlide(slide: Slide): TemplateResult {
    if (slide.kind === 'part') return partSlide(slide.part, this.isLeaving);
    return videoSlide(slide, this.isLeaving, {
      onPlaying: this.videoPlays,
      onEnded: this.videoEnded,
      onError: this.videoFailed,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-led': HlLed;
  }
}
