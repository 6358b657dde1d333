import { render } from 'preact';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import { findOpenDialog } from '../../portals/dom/open-dialog';
import type { ReadingProblem } from '../../portals/page-reading';
import { keepEvents } from '../../ui/keep-events';
import type { Badge } from '../badge/badge';
import { Explanation } from '../explanation/explanation';
import { OVERLAY_TAG } from '../our-tags';
import { Summary } from '../summary/summary';
import type { TrackedDossier } from '../tracked-dossier';
import { OVERLAY_CSS } from './overlay.css';
import { placeAt } from './place-in-window';
import { SummaryDock } from './summary-dock';

/** How long after the page has moved or changed the summary looks for its corner, ms. */
const SETTLE_MS = 150;

/** What the overlay shows. */
export interface OverlayContent {
  tracked: TrackedDossier[];
  problems: ReadingProblem[];
  /** What is wrong with the machine's clock, in words. */
  clockProblem?: string;
  /** The state whose rows stay as they are while the others are dimmed. */
  only: State | undefined;
  /** What the page has lost beside what it used to give, in words. */
  loss?: string;
  isOnDark: boolean;
}

/** What the official can ask for in the summary. */
interface OverlayHandlers {
  /** The first dossier of a state. */
  onGo(state: State): void;
  /** To dim the rows of all other states; undefined: no longer. */
  onOnly(state: State | undefined): void;
  /** The panel beside the page. */
  onPanel(): void;
  /** To teach the page. */
  onTeach(): void;
  /** That the page is as it should be, though it gives less than before. */
  onAccept(): void;
}

interface OverlaySettings {
  officeHours: string;
  language: Language;
  hasSummary: boolean;
  clock(): Date;
}

/**
 * The page's `<hl-overlay>`: the summary in a free corner and the sheet beside a badge. It stands only while there are
 * dossiers, or where there used to be.
 */
export class OverlayHost {
  readonly #document: Document;
  readonly #settings: OverlaySettings;
  readonly #handlers: OverlayHandlers;
  readonly #host: HTMLElement;
  readonly #dock: SummaryDock;
  readonly #sheet: HTMLElement;
  #content: OverlayContent = { tracked: [], problems: [], only: undefined, isOnDark: false };
  #opened: { badge: Badge; code: string } | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, settings: OverlaySettings, signal: AbortSignal, handlers: OverlayHandlers) {
    this.#document = document;
    this.#settings = settings;
    this.#handlers = handlers;
    for (const leftBehind of document.querySelectorAll(OVERLAY_TAG)) leftBehind.remove();
    this.#host = document.createElement(OVERLAY_TAG);
    const style = document.createElement('style');
    style.textContent = OVERLAY_CSS;
    this.#dock = new SummaryDock(document, () => this.#draw());
    this.#sheet = Object.assign(document.createElement('div'), { className: 'sheet-place' });
    this.#host.attachShadow({ mode: 'open' }).append(style, this.#dock.element, this.#sheet);
    keepEvents(this.#host);

    const settle = () => this.#settleSoon();
    document.addEventListener('scroll', settle, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', settle, { signal });
    // a press elsewhere closes the sheet and folds the summary; the press is the page's own
    document.addEventListener('pointerdown', () => this.#leave(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#settling);
      this.#dock.stop();
      render(null, this.#dock.element);
      render(null, this.#sheet);
      this.#host.remove();
    });
  }

  /** Whether it stands in the page: where it does not, no badge does. */
  get isShown(): boolean {
    return this.#host.isConnected;
  }

  /** Whether the sheet of a badge is open, which shows the minutes that are left. */
  get isOpened(): boolean {
    return this.#opened !== undefined;
  }

  /** @param pageChanged anything but time has changed, so the summary looks for its corner anew */
  show(content: OverlayContent, pageChanged: boolean): void {
    this.#content = content;
    if (content.tracked.length === 0 && !content.loss) {
      this.close();
      this.#dock.stop();
      this.#host.remove();
      return;
    }
    this.#host.dataset.hlCount = String(content.tracked.length);
    this.#host.dataset.hlState = 'ready';
    if (content.isOnDark) this.#host.dataset.hlGround = 'dark';
    else delete this.#host.dataset.hlGround;
    const isNew = !this.#host.isConnected;
    if (isNew) this.#document.documentElement.append(this.#host);
    const { badge, code } = this.#opened ?? {};
    if (badge && (!badge.host.isConnected || badge.tracked?.page.code !== code)) this.close();
    if (pageChanged || isNew) this.#settleSoon();
    else this.#redraw();
  }

  /** Opens the sheet of a badge, or closes it where it was open. */
  toggle(badge: Badge): void {
    const isOpen = this.#opened?.badge === badge;
    this.close();
    if (isOpen || !badge.tracked) return;
    this.#opened = { badge, code: badge.tracked.page.code };
    badge.isOpen = true;
    this.#draw();
    placeAt(this.#sheet, badge.button.getBoundingClientRect());
  }

  /** Closes the sheet; the focus goes back to its badge if it was in the sheet. */
  close(): void {
    const { badge } = this.#opened ?? {};
    if (!badge) return;
    const hadFocus = this.#sheet.contains(this.#host.shadowRoot?.activeElement ?? null);
    this.#opened = undefined;
    badge.isOpen = false;
    this.#draw();
    if (hadFocus) badge.button.focus();
  }

  #leave(): void {
    this.close();
    this.#dock.fold(true);
  }

  /** Later, and once for many changes: looking for a corner makes the browser lay the page out. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), SETTLE_MS);
  }

  #settle(): void {
    if (!this.#host.isConnected) return;
    this.#host.toggleAttribute('data-hl-covered', findOpenDialog(this.#document) !== undefined);
    this.#draw();
    this.#dock.settle();
    if (this.#opened) placeAt(this.#sheet, this.#opened.badge.button.getBoundingClientRect());
  }

  /** Draws anew where it stands; what has another size then looks for its place anew. */
  #redraw(): void {
    const sizes = () =>
      [this.#dock.element, this.#sheet].map((part) => `${part.offsetWidth} × ${part.offsetHeight}`).join();
    const before = sizes();
    this.#draw();
    if (sizes() !== before) this.#settleSoon();
  }

  #draw(): void {
    const { tracked, problems, clockProblem, loss, only } = this.#content;
    const { officeHours, language, hasSummary, clock } = this.#settings;
    render(
      hasSummary && (
        <Summary
          tracked={tracked}
          problems={problems}
          clockProblem={clockProblem}
          loss={loss}
          only={only}
          officeHours={officeHours}
          language={language}
          size={this.#dock.size}
          folded={this.#dock.isFolded}
          {...this.#handlers}
          onFold={(folded) => this.#dock.foldByHand(folded)}
        />
      ),
      this.#dock.element,
    );
    this.#dock.keepInWindow();
    const opened = this.#opened?.badge.tracked?.at(clock());
    render(
      opened && (
        <Explanation
          key={opened.page.code}
          tracked={opened}
          language={language}
          onClose={() => this.close()}
        />
      ),
      this.#sheet,
    );
  }
}
