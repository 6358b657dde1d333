import type { WorkCalendar } from '../../../shared/working-time/index';
import { type Action, actOnDossier } from './act-on-dossier';
import type { Dossier } from './dossier';
import { makeDossiers } from './make-dossiers';

const SEED = 2026;

/** How many dossiers the portal has. */
export const REGISTER_SIZE = 30;

/** The portal's memory. It begins anew with every start and every reset. */
export class DossierRegister {
  #dossiers: Dossier[] = [];
  #madeAt: Date;
  readonly #calendar: WorkCalendar;

  constructor(now: Date, calendar: WorkCalendar) {
    this.#madeAt = now;
    this.#calendar = calendar;
  }

  /** Forgets everything that was done and makes the dossiers anew around `now`. */
  reset(now: Date): void {
    this.#madeAt = now;
    this.#dossiers = [];
  }

  /** The first dossiers; more than the register has are made on demand, for measuring. */
  first(count = REGISTER_SIZE): Dossier[] {
    if (count > this.#dossiers.length) {
      const more = makeDossiers({ seed: SEED, now: this.#madeAt, count, calendar: this.#calendar });
      this.#dossiers.push(...more.slice(this.#dossiers.length));
    }
    return this.#dossiers.slice(0, count);
  }

  find(code: string): Dossier | undefined {
    return this.first(Math.max(REGISTER_SIZE, this.#dossiers.length)).find(
      (dossier) => dossier.code === code,
    );
  }

  /**
   * Does an action to a dossier of this register and keeps the result.
   * @throws RefusedAction where the dossier does not allow it
   */
  act(dossier: Dossier, action: Action, now: Date, reason?: string): Dossier {
    const changed = actOnDossier(dossier, action, { now, calendar: this.#calendar, reason });
    this.#dossiers[this.#dossiers.indexOf(dossier)] = changed;
    return changed;
  }
}
