import type { PortalAction } from '../../../shared/checklists/portal-action';

/** How long after a press its action is not asked about again, ms: the portal's own dialogs ask with the same words. */
const PASSED_MS = 60_000;

/** A press on the page: what it does to which dossier. */
export interface Press {
  code: string;
  action: PortalAction;
}

/** `hold`: it is kept from the page · `pass`: the page gets it · `again`: the page gets it, as part of one before. */
type Decision = 'hold' | 'pass' | 'again';

/** What was pressed lately: the first press on an action of which something is open is held, the second passes. */
export class PressMemory {
  #held: Press | undefined;
  #passed: (Press & { at: number }) | undefined;

  /** @param isRepeat it belongs to the press before: a key held down, the second half of a double click */
  decide(press: Press, hasOpen: boolean, isRepeat: boolean, now: number): Decision {
    const passed = this.#passed;
    if (passed && isSame(passed, press) && now - passed.at < PASSED_MS) {
      this.#held = undefined;
      return 'again';
    }
    const isSecond = this.#held !== undefined && isSame(this.#held, press) && !isRepeat;
    if (hasOpen && !isSecond) {
      this.#held = press;
      return 'hold';
    }
    this.#held = undefined;
    this.#passed = { ...press, at: now };
    return 'pass';
  }

  /** The next press is a first one again. */
  release(): void {
    this.#held = undefined;
  }
}

const isSame = (one: Press, other: Press) => one.code === other.code && one.action === other.action;
