import { render } from 'preact';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import type { ReadingProblem } from '../../portals/page-reading';
import type { Badge } from '../badge/badge';
import { Explanation } from '../explanation/explanation';
import { findCorner } from '../summary/find-corner';
import { Summary } from '../summary/summary';
import { OVERLAY_CSS } from './overlay.css';
import { OVERLAY_TAG } from './overlay-tag';
import type { TrackedDossier } from './track-dossier';

/** Sizes of the folded summary, px: width by the number of states, and the handle's. */
const BAR = { height: 30, ofState: 46 };
const HANDLE = { width: 30, height: 30 };
/** Distance of the sheet from its badge and from the window's edge, px. */
const GAP = 6;

const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal.show';

/** What the overlay shows. */
export interface OverlayContent {
  tracked: TrackedDossier[];
  problems: ReadingProblem[];
  now: Date;
}

interface OverlaySettings {
  calendar: WorkCalendar;
  officeHours: string;
  language: Language;
}

/** The page's `<hl-overlay>`: the summary in a free corner and the sheet beside a badge. It stands only while there are dossiers. */
export class OverlayHost {
  readonly #document: Document;
  readonly #settings: OverlaySettings;
  readonly #onGo: (state: State) => void;
  readonly #host: HTMLElement;
  readonly #dock: HTMLElement;
  readonly #sheet: HTMLElement;
  #content: OverlayContent = { tracked: [], problems: [], now: new Date(0) };
  #opened: Badge | undefined;
  #folded = true;
  #size: 'bar' | 'handle' = 'bar';
  #place = { left: 0, top: 0 };
  #settling = false;

  constructor(
    document: Document,
    settings: OverlaySettings,
    signal: AbortSignal,
    onGo: (state: State) => void,
  ) {
    this.#document = document;
    this.#settings = settings;
    this.#onGo = onGo;
    for (const leftBehind of document.querySelectorAll(OVERLAY_TAG)) leftBehind.remove();
    this.#host = document.createElement(OVERLAY_TAG);
    const root = this.#host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = OVERLAY_CSS;
    const part = (name: string) => Object.assign(document.createElement('div'), { className: name });
    this.#dock = part('dock');
    this.#sheet = part('sheet-place');
    root.append(style, this.#dock, this.#sheet);
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'touchstart']) {
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    }

    const settle = () => this.#settleSoon();
    document.addEventListener('scroll', settle, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', settle, { signal });
    // a press elsewhere closes the sheet; the press is the page's own
    document.addEventListener('pointerdown', () => this.close(), { signal, capture: false });
    signal.addEventListener('abort', () => {
      render(null, this.#dock);
      render(null, this.#sheet);
      this.#host.remove();
    });
  }

  show(content: OverlayContent): void {
    this.#content = content;
    if (content.tracked.length === 0) {
      this.close();
      this.#host.remove();
      return;
    }
    this.#host.dataset.hlCount = String(content.tracked.length);
    this.#host.dataset.hlState = 'ready';
    if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
    if (this.#opened && !this.#opened.host.isConnected) this.close();
    this.#settleSoon();
  }

  /** Settles once the page has been laid out and painted, so that it is not laid out once more for us. */
  #settleSoon(): void {
    if (this.#settling) return;
    this.#settling = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#settling = false;
        this.settle();
      }),
    );
  }

  /** Opens the sheet of a badge, or closes it where it was open. */
  toggle(badge: Badge): void {
    if (this.#opened === badge) {
      this.close();
      return;
    }
    this.#opened = badge;
    this.#draw();
    this.#placeSheet(badge);
  }

  /** Closes the sheet; the focus goes back to its badge if it was in the sheet. */
  close(): void {
    const badge = this.#opened;
    if (!badge) return;
    const hadFocus = this.#host.shadowRoot?.activeElement != null;
    this.#opened = undefined;
    this.#draw();
    if (hadFocus) badge.button.focus();
  }

  /** Goes where nothing is covered: called after scrolling, resizing and changes of the page. */
  settle(): void {
    if (!this.#host.isConnected) return;
    const dark = isDark(getComputedStyle(this.#document.body).backgroundColor);
    if (dark) this.#host.dataset.hlGround = 'dark';
    else delete this.#host.dataset.hlGround;
    const covered = [...this.#document.querySelectorAll(DIALOGS)].some((dialog) => dialog.checkVisibility());
    this.#host.toggleAttribute('data-hl-covered', covered);
    this.#draw();
    if (this.#folded) this.#placeDock();
    if (this.#opened) this.#placeSheet(this.#opened);
  }

  #draw(): void {
    const { tracked, problems, now } = this.#content;
    const { calendar, officeHours, language } = this.#settings;
    render(
      <Summary
        tracked={tracked}
        problems={problems}
        officeHours={officeHours}
        language={language}
        size={this.#size}
        onGo={this.#onGo}
        onFold={(folded) => this.#fold(folded)}
      />,
      this.#dock,
    );
    const opened = this.#opened?.tracked;
    render(
      opened && (
        <Explanation
          key={opened.page.code}
          tracked={opened}
          calendar={calendar}
          now={now}
          language={language}
          onClose={() => this.close()}
        />
      ),
      this.#sheet,
    );
  }

  #fold(folded: boolean): void {
    this.#folded = folded;
    // unfolded at a person's wish it may lie over the page, but inside the window
    requestAnimationFrame(() => {
      if (folded) {
        this.settle();
        return;
      }
      const { width, height } = this.#dock.getBoundingClientRect();
      const { clientWidth, clientHeight } = this.#document.documentElement;
      const { left, top } = this.#place;
      moveTo(this.#dock, {
        left: Math.max(GAP, Math.min(left, clientWidth - width - GAP)),
        top: Math.max(GAP, Math.min(top, clientHeight - height - GAP)),
      });
    });
  }

  #placeDock(): void {
    const states = new Set(this.#content.tracked.map(({ state }) => state)).size;
    const bar = { width: states * BAR.ofState, height: BAR.height };
    this.#dock.hidden = true;
    const corner = findCorner(this.#document, bar);
    const place = corner ?? findCorner(this.#document, HANDLE);
    this.#dock.hidden = place === undefined;
    const size = corner ? 'bar' : 'handle';
    if (size !== this.#size) {
      this.#size = size;
      this.#draw();
    }
    if (!place) return;
    this.#place = place;
    moveTo(this.#dock, place);
  }

  #placeSheet(badge: Badge): void {
    const anchor = badge.button.getBoundingClientRect();
    const { width, height } = this.#sheet.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const below = anchor.bottom + GAP + height <= clientHeight;
    moveTo(this.#sheet, {
      left: Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP)),
      top: Math.max(
        GAP,
        below ? anchor.bottom + GAP : Math.min(anchor.top - height - GAP, clientHeight - height - GAP),
      ),
    });
  }
}

function moveTo(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.setProperty('--x', `${Math.round(left)}px`);
  element.style.setProperty('--y', `${Math.round(top)}px`);
}

/** Whether a ground is dark, by its relative luminance; a transparent one is the browser's white. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.5 && 0.2126 * red + 0.7152 * green + 0.0722 * blue < 96;
}
