import type { ChecklistItem } from '../../../shared/checklists/checklist';
import { DOSSIER_HANDLING } from '../../../shared/checklists/dossier-handling';
import { openItems } from '../../../shared/checklists/evaluate-checklist';
import type { PortalAction } from '../../../shared/checklists/portal-action';
import type { Language } from '../../../shared/text/bilingual-text';
import type { PageDossier, PageReading } from '../../portals/page-reading';
import { checklistFacts } from '../checklist-facts';
import { GuardCard } from './guard-card';
import { PressMemory } from './press-memory';
import { actionOf, controlOf } from './read-action';

const NO_TICKS: ReadonlySet<string> = new Set();

interface PressGuardDoors {
  language: Language;
  clock(): Date;
  /** Whether the extension is still there: what it left behind holds nothing. */
  isAlive(): boolean;
  isOnDark(element: Element): boolean;
  /** The ids of what the official has ticked of a dossier. */
  askTicks(code: string): Promise<ReadonlySet<string>>;
  /** The official has pressed a button and the page got it. */
  tellPress(code: string, action: PortalAction, at: Date): Promise<void>;
  onPanel(): void;
}

/**
 * Holds the first press on a portal's own button while something is open that must be settled before, and shows what; the
 * second press is the official's own and passes untouched. Nothing is ever pressed by itself, and where nothing is open
 * nothing is held. What is open is known before it is asked: a press cannot wait.
 */
export class PressGuard {
  readonly #doors: PressGuardDoors;
  readonly #signal: AbortSignal;
  readonly #card: GuardCard;
  readonly #memory = new PressMemory();
  readonly #listening = new WeakSet<Window>();
  #dossier: PageDossier | undefined;
  #ticks: ReadonlySet<string> = NO_TICKS;
  /** The key whose press was held, until it is let go. */
  #heldKey = '';

  constructor(document: Document, doors: PressGuardDoors, signal: AbortSignal) {
    this.#doors = doors;
    this.#signal = signal;
    const { language, onPanel } = doors;
    this.#card = new GuardCard(document, { language, onPanel, onClose: () => this.#release() }, signal);
    this.#listen(document.defaultView);
  }

  /** The page has been read. @param roots the documents and shadow roots that it was read from, frames too */
  show({ kind, dossiers }: PageReading, roots: Iterable<Node>): void {
    const before = this.#dossier?.code;
    // of several dossiers it is not known which one a button is for
    this.#dossier = kind === 'detail' && dossiers.length === 1 ? dossiers[0] : undefined;
    const { code } = this.#dossier ?? {};
    if (code === undefined) this.#release();
    else for (const root of roots) this.#listen(viewOf(root));
    if (code === undefined || code === before) return;
    // a portal that draws its buttons anew while the card stands gets the second press all the same
    this.#release();
    this.#ticks = NO_TICKS;
    this.renew(code);
  }

  /** The ticks of a dossier may have changed. */
  renew(code: string): void {
    if (code !== this.#dossier?.code) return;
    this.#doors.askTicks(code).then(
      (ticks) => {
        if (code === this.#dossier?.code) this.#ticks = ticks;
      },
      // what is not known is not ticked: the official is asked once more
      () => undefined,
    );
  }

  #listen(view: Window | null | undefined): void {
    if (!view || this.#listening.has(view)) return;
    this.#listening.add(view);
    const options = { signal: this.#signal, capture: true };
    view.addEventListener('click', (event) => this.#onClick(event as MouseEvent), options);
    view.addEventListener('keydown', (event) => this.#onKeyDown(event as KeyboardEvent), options);
    for (const type of ['keypress', 'keyup'])
      view.addEventListener(type, (event) => this.#onKeyAfter(event as KeyboardEvent), options);
    view.addEventListener('pointerdown', (event) => this.#onPointerDown(event), options);
  }

  #onClick(event: MouseEvent): void {
    // a double click is one press
    this.#consider(event, event.detail > 1);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#card.isIn(event.composedPath())) return;
    if (event.key === 'Escape' && this.#card.action) {
      this.#release();
      hold(event);
      return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!event.repeat) this.#heldKey = '';
    if (this.#consider(event, event.repeat)) this.#heldKey = event.key;
  }

  /** The rest of a key's press goes the way of its beginning. */
  #onKeyAfter(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== this.#heldKey) return;
    if (event.type === 'keyup') this.#heldKey = '';
    hold(event);
  }

  /** A press elsewhere closes the card; one on the same action does not, though its button may have been drawn anew. */
  #onPointerDown(event: Event): void {
    const path = event.composedPath();
    const { action } = this.#card;
    if (!action || this.#card.isIn(path)) return;
    const control = controlOf(path);
    if (!control || actionOf(control) !== action) this.#release();
  }

  /** Whether a press was held. */
  #consider(event: Event, isRepeat: boolean): boolean {
    const dossier = this.#dossier;
    if (!event.isTrusted || !dossier) return false;
    const path = event.composedPath();
    const control = this.#card.isIn(path) ? undefined : controlOf(path);
    const action = control && actionOf(control);
    if (!control || !action || !this.#doors.isAlive()) return false;
    const press = { code: dossier.code, action };
    const isOpen = this.#openBefore(dossier, action, this.#ticks).length > 0;
    const now = this.#doors.clock();
    const decision = this.#memory.decide(press, isOpen, isRepeat, now.getTime());
    if (decision === 'hold') {
      hold(event);
      // the page can read the card: all that the law wants, whatever is ticked
      const items = this.#openBefore(dossier, action, NO_TICKS);
      this.#card.show(control, press, items, this.#doors.isOnDark(control));
      return true;
    }
    this.#card.close();
    // a press that could not be kept must not stand in the way of the page
    if (decision === 'pass') this.#doors.tellPress(press.code, action, now).catch(() => undefined);
    return false;
  }

  #openBefore(dossier: PageDossier, action: PortalAction, ticks: ReadonlySet<string>): ChecklistItem[] {
    return openItems(DOSSIER_HANDLING, checklistFacts(dossier), ticks, action);
  }

  #release(): void {
    this.#memory.release();
    this.#card.close();
  }
}

const viewOf = (root: Node) => (root.ownerDocument ?? (root as Document)).defaultView;

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
