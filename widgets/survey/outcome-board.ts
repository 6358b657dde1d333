/** What became of an answer. `queued` may be followed by `sent` or `set-aside`, which are final. */
export type Outcome =
  | { id: string; state: 'sent' | 'queued' }
  | { id: string; state: 'set-aside'; detail: string };

export interface OutcomeListener {
  settled(outcome: Outcome): void;
  /** The device's storage failed while sending; nothing is lost, it is tried again later. */
  troubled(message: string): void;
}

/** Who on this page is told what became of which answer; each outcome is told once. */
export class OutcomeBoard {
  private listeners = new Set<OutcomeListener>();
  private watched = new Map<string, { listener: OutcomeListener; tried: boolean; queued: boolean }>();

  get listenerCount(): number {
    return this.listeners.size;
  }

  /** Answers of this page whose end is not known yet. */
  get openIds(): string[] {
    return [...this.watched.keys()];
  }

  add(listener: OutcomeListener): void {
    this.listeners.add(listener);
  }

  delete(listener: OutcomeListener): void {
    this.listeners.delete(listener);
  }

  /** The outcomes of an answer go to `listener`. */
  watch(id: string, listener: OutcomeListener): void {
    this.watched.set(id, { listener, tried: false, queued: false });
  }

  /** From now on an answer that still waits after a round of sending is one that has to wait. */
  markTried(): void {
    for (const entry of this.watched.values()) entry.tried = true;
  }

  /**
   * Tells a final outcome. What an earlier visit left on the device, or a survey that has left the page, is told to one
   * of the listeners there are.
   */
  tellEnd(outcome: Outcome): void {
    const own = this.watched.get(outcome.id)?.listener;
    this.watched.delete(outcome.id);
    const listener = own && this.listeners.has(own) ? own : [...this.listeners][0];
    (listener ?? own)?.settled(outcome);
  }

  tellQueued(id: string): void {
    const entry = this.watched.get(id);
    if (!entry?.tried || entry.queued) return;
    entry.queued = true;
    entry.listener.settled({ id, state: 'queued' });
  }

  tellTrouble(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    [...this.listeners][0]?.troubled(message);
  }
}
