import type { Steps } from '../portals/steps';

/** Longest turn of ours, ms: with the page's own work about it, nothing that a person notices (50 ms). */
export const TURN_MS = 10;

interface TurnHandlers {
  /** Takes each turn, with what must be so meanwhile. */
  around?(turn: () => void): void;
  /** After each turn; how long it took, ms. */
  onTurn?(ms: number): void;
  onDone?(): void;
  /** How long the turn that has begun may take, ms; by itself so short that nobody notices it. */
  length?(): number;
}

/** One work at a time, done in short turns between which the page has its own: the first at once, the others later. */
export class Turns {
  #steps: Steps<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get areUnderWay(): boolean {
    return this.#steps !== undefined;
  }

  /** Begins a work; one that is under way ends where it is. */
  start(steps: Steps<void>, handlers: TurnHandlers = {}): void {
    this.stop();
    this.#steps = steps;
    this.#take(handlers);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#steps = undefined;
  }

  #take(handlers: TurnHandlers): void {
    const { around = (turn) => turn(), length = () => TURN_MS, onTurn, onDone } = handlers;
    const steps = this.#steps;
    const start = performance.now();
    let isDone: boolean | undefined;
    try {
      around(() => {
        do isDone = steps?.next().done;
        while (!isDone && performance.now() - start < length());
      });
    } catch (error) {
      this.stop();
      throw error;
    }
    if (isDone) this.#steps = undefined;
    else this.#timer = setTimeout(() => this.#take(handlers));
    onTurn?.(performance.now() - start);
    if (isDone) onDone?.();
  }
}
