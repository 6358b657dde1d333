import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { describeFailure } from '../../../shared/text/describe-failure';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { findCandidates, type TaughtField } from '../../portals/find-candidates';
import { type FieldPlace, locateField } from '../../portals/locate-field';
import type { PageReading, Stage } from '../../portals/page-reading';
import { readPage } from '../../portals/read-page';
import { describeStructure } from '../doctor/describe-structure';
import { TEACH_TAG } from '../our-tags';
import { draftDescription } from './draft-description';
import { TeachCard, type TeachView } from './teach-card';
import { TeachHost } from './teach-host';
import { TEXTS } from './texts';

const STEPS: readonly TaughtField[] = ['code', 'receivedAt', 'dueAt', 'status'];

/** What teaching needs of the browser. */
interface TeachDoors {
  language: Language;
  clock: () => Date;
  /** What is known of portals, the site's own last. */
  descriptions: PortalDescription[];
  save(description: PortalDescription): Promise<void>;
  openOptions(): void;
  /** Absent where the page tells no procedure. */
  openProcedure: (() => void) | undefined;
}

/**
 * Shows what the page gives and lets the official teach it: she points at a code, a received date, a due date and a status,
 * sees all rows as they will be read, and saves. A second call closes what the first has opened. Nothing of the page is
 * changed, and it hears nothing of her clicks meanwhile.
 */
export function startTeaching(document: Document, doors: TeachDoors): void {
  const open = document.querySelector<HTMLElement>(TEACH_TAG);
  if (open) {
    open.dispatchEvent(new Event('hl-close'));
    return;
  }
  new Teaching(document, doors);
}

class Teaching {
  readonly #document: Document;
  readonly #doors: TeachDoors;
  readonly #host: TeachHost;
  #view: TeachView;
  #fields: Partial<Record<TaughtField, FieldPlace>> = {};
  #stages = new Map<string, Stage>();
  #candidates: Element[] = [];
  #chosen = -1;
  /** The code that was pointed at. */
  #code: Element | undefined;

  constructor(document: Document, doors: TeachDoors) {
    this.#document = document;
    this.#doors = doors;
    this.#host = new TeachHost(document, {
      onHover: (element) => this.#hover(element),
      onPick: (element) => this.#pick(element),
      onKey: (event) => this.#onKey(event),
      onClose: () => this.#host.remove(),
    });
    this.#view = { phase: 'menu', count: this.#read().dossiers.length };
    this.#draw();
  }

  #read(draft?: PortalDescription): PageReading {
    const portals = [...this.#doors.descriptions, ...(draft ? [draft] : [])];
    return readPage(this.#document, { now: this.#doors.clock(), portals });
  }

  get #draft(): PortalDescription {
    const { origin } = new URL(this.#document.URL);
    const known = this.#doors.descriptions.findLast(({ origins }) => origins.includes(origin));
    const stages = [...this.#stages].map(([status, stage]) => ({ status, stage }));
    const today = formatDay(dayOfInstant(this.#doors.clock().getTime()));
    return draftDescription(origin, known, { fields: this.#fields, stages }, today);
  }

  #show(view: TeachView): void {
    this.#view = view;
    const isPointing = view.phase === 'pointing';
    this.#host.isPointing = isPointing;
    if (isPointing) this.#candidates = findCandidates(this.#document, view.field, this.#doors.clock());
    this.#chosen = this.#nextToCode() - 1;
    this.#draw();
  }

  /** The first of what may be meant that stands behind the code pointed at: most likely it is of the same dossier. */
  #nextToCode(): number {
    const code = this.#code;
    const isBehind = (element: Element) =>
      code && Boolean(code.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return code ? Math.max(0, this.#candidates.findIndex(isBehind)) : 0;
  }

  #pointAt(step: number): void {
    const field = STEPS[step];
    if (field) this.#show({ phase: 'pointing', field, step: step + 1, steps: STEPS.length, value: '' });
    else this.#preview();
  }

  #hover(element: Element | undefined): void {
    const { phase } = this.#view;
    if (phase !== 'pointing') return;
    this.#host.frame(element);
    this.#view = { ...this.#view, value: element?.textContent?.trim().slice(0, 80) ?? '' };
    this.#draw();
  }

  #pick(element: Element): void {
    if (this.#view.phase !== 'pointing') return;
    const { field, step } = this.#view;
    const place = locateField(element);
    if (!place) {
      this.#view = { ...this.#view, problem: TEXTS.unknownPlace[this.#doors.language] };
      this.#draw();
      return;
    }
    if (field === 'code') this.#code = element;
    this.#fields = { ...this.#fields, [field]: place };
    this.#pointAt(step);
  }

  #preview(problem?: string): void {
    const { dossiers } = this.#read(this.#draft);
    const unknown = new Set(dossiers.flatMap(({ status, stage }) => (status && !stage ? status : [])));
    const statuses = [...new Set([...this.#stages.keys(), ...unknown])].map((status) => ({
      status,
      stage: this.#stages.get(status),
    }));
    this.#show({ phase: 'preview', dossiers, statuses, ...(problem && { problem }) });
  }

  async #save(): Promise<void> {
    try {
      await this.#doors.save(this.#draft);
      this.#show({ phase: 'saved' });
    } catch (error) {
      const reason = describeError(error);
      this.#preview(`${TEXTS.notSaved[this.#doors.language]}: ${reason}`);
    }
  }

  async #report(): Promise<void> {
    const { language } = this.#doors;
    const reading = this.#read();
    let notice = TEXTS.reported[language];
    try {
      await navigator.clipboard.writeText(describeStructure(this.#document, reading));
    } catch (error) {
      notice = `${TEXTS.notCopied[language]}: ${describeFailure(error, language)}`;
    }
    this.#show({ phase: 'menu', count: reading.dossiers.length, notice });
  }

  /** Arrows go through what may be meant, Enter takes it; keys for the card's own buttons are left to them. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#host.remove();
    if (this.#view.phase !== 'pointing') return;
    const inButton = (event.composedPath()[0] as Element).localName === 'button';
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.#choose(this.#chosen + step);
    } else if (event.key === 'Enter' && !inButton) {
      const element = this.#candidates[this.#chosen];
      if (element) this.#pick(element);
    }
  }

  #choose(index: number): void {
    const count = this.#candidates.length;
    if (count === 0) return;
    this.#chosen = (index + count) % count;
    const element = this.#candidates[this.#chosen];
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#hover(element);
  }

  #back(): void {
    const { phase } = this.#view;
    this.#pointAt(phase === 'pointing' ? Math.max(0, (this.#view as { step: number }).step - 2) : 0);
  }

  #draw(): void {
    this.#host.showCard(
      <TeachCard
        view={this.#view}
        language={this.#doors.language}
        side={this.#host.side}
        onStart={() => this.#pointAt(0)}
        onSkip={() => this.#view.phase === 'pointing' && this.#pointAt(this.#view.step)}
        onBack={() => this.#back()}
        onStage={(status, stage) => {
          if (stage) this.#stages.set(status, stage);
          else this.#stages.delete(status);
          this.#preview();
        }}
        onSave={() => void this.#save()}
        onReport={() => void this.#report()}
        onOptions={() => this.#doors.openOptions()}
        onProcedure={this.#doors.openProcedure}
        onClose={() => this.#host.remove()}
      />,
    );
  }
}
