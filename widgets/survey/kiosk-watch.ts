import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds of silence until a person who has begun is asked whether they are there, and then to answer that. */
export const ASK_AFTER = 40;
export const CLEAR_AFTER_ASKING = 20;
/** Seconds that the thanks stay, and that the start stays lit. */
export const THANKS_FOR = 12;
export const DARK_AFTER = 90;

/** What a kiosk is doing: nobody has begun, somebody is filling in, or is thanked. */
export type KioskMoment = 'start' | 'filling' | 'thanked';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'wheel'];

/** Watches for silence at a tablet: asks, makes ready for the next person, goes dark. */
export class KioskWatch implements ReactiveController {
  dark = false;
  /** Seconds until what was filled in is cleared; undefined while nobody is asked. */
  private left: number | undefined;
  private silent = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** What the person who is asked is told: the seconds that are left, and of how many. */
  get asking(): { left: number; atFirst: number } | undefined {
    return this.left === undefined ? undefined : { left: this.left, atFirst: CLEAR_AFTER_ASKING };
  }

  /** @param moment undefined where the survey is no kiosk */
  constructor(
    private host: ReactiveControllerHost & HTMLElement,
    private moment: () => KioskMoment | undefined,
    private makeReady: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of SIGNS_OF_LIFE) this.host.addEventListener(name, this.hear);
    this.timer = setInterval(() => this.tick(), 1000);
  }

  hostDisconnected(): void {
    for (const name of SIGNS_OF_LIFE) this.host.removeEventListener(name, this.hear);
    clearInterval(this.timer);
  }

  /** Lights the dark screen: its own press must not also hit what lies below it. */
  light(): void {
    this.silent = 0;
    this.dark = false;
    this.host.requestUpdate();
  }

  private hear = () => {
    this.silent = 0;
    if (this.left === undefined) return;
    this.left = undefined;
    this.host.requestUpdate();
  };

  private tick(): void {
    const moment = this.moment();
    if (!moment || this.dark) return;
    this.silent += 1;
    if (moment === 'start') this.dark = this.silent >= DARK_AFTER;
    else if (moment === 'thanked' && this.silent >= THANKS_FOR) this.clear();
    else if (moment === 'filling' && this.silent >= ASK_AFTER) {
      this.left = ASK_AFTER + CLEAR_AFTER_ASKING - this.silent;
      if (this.left <= 0) this.clear();
    }
    if (this.dark || this.left !== undefined) this.host.requestUpdate();
  }

  private clear(): void {
    this.silent = 0;
    this.left = undefined;
    this.makeReady();
  }
}
