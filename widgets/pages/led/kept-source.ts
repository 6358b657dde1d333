import { KeptFiles } from '../../kept-files';
import { limitTime } from '../../limit-time';
import { contentError, LoadError, loadFile } from '../../load-file';

/** What screens keep over a restart without network. */
const FILES = new KeptFiles('hl-led-data');
const TIMEOUT_MS = 30_000;
/** So soon something that failed is asked for again, ms. */
const RETRY_MS = 60_000;

/** How something is asked for: resolves to parsed JSON, rejects with a LoadError. */
export type Ask = (signal: AbortSignal) => Promise<unknown>;

/** Asks for a file past every cache of the browser: what is kept is kept here, and its age is known. */
export const askFile =
  (address: string): Ask =>
  (signal) =>
    loadFile(address, (json) => json, signal, 'no-store');

/**
 * One of the things that a screen shows, asked for again and again. What was good stays when a later answer is missing or
 * broken, with the time at which it was given; it also stays over a restart.
 */
export class KeptSource<Content> {
  content: Content | undefined;
  /** When the content was given, ms since 1970. */
  at: number | undefined;
  /** Why the last answer was none. */
  problem: LoadError | undefined;
  private dueAt = 0;
  private isAsking = false;

  /**
   * @param address names it, in messages and where it is kept
   * @param read makes the content of parsed JSON; throws an error that names the place where it is no such file
   * @param every so often it is asked for, ms
   */
  constructor(
    readonly address: string,
    private readonly ask: Ask,
    private readonly read: (json: unknown) => Content,
    private readonly every: number,
  ) {}

  /** Asks again if it is time to. Never rejects; @returns whether something was asked for. */
  async refresh(now: number): Promise<boolean> {
    // a clock that was set back must not put off what is due
    if (this.isAsking || (now < this.dueAt && this.dueAt - now <= this.every)) return false;
    this.isAsking = true;
    try {
      const json = await limitTime(TIMEOUT_MS, this.ask);
      await this.take(json, now);
      this.problem = undefined;
      this.dueAt = now + this.every;
      // a full disk: the screen goes on with what it has in memory
      await FILES.keep(this.address, json, new Date(now)).catch((error: unknown) => console.warn(error));
    } catch (error) {
      this.problem = asLoadError(error, this.address);
      this.dueAt = now + Math.min(RETRY_MS, this.every);
      // the ward has taken the file away; anything else may be over soon
      const { failure } = this.problem;
      if (failure.reason === 'status' && /\b(404|410)\b/.test(failure.detail)) await this.forget();
      else if (this.content === undefined) await this.recall();
    } finally {
      this.isAsking = false;
    }
    return true;
  }

  private async take(json: unknown, at: number): Promise<void> {
    try {
      this.content = this.read(json);
      this.at = at;
    } catch (cause) {
      throw await contentError(this.address, cause);
    }
  }

  private async recall(): Promise<void> {
    const kept = await FILES.find(this.address);
    if (!kept) return;
    try {
      await this.take(kept.json, kept.on.getTime());
    } catch (error) {
      console.warn(error); // kept by an older version: it is as good as not kept
    }
  }

  private async forget(): Promise<void> {
    this.content = undefined;
    this.at = undefined;
    await FILES.forget(this.address);
  }
}

const asLoadError = (error: unknown, address: string): LoadError =>
  error instanceof LoadError ? error : new LoadError(address, { reason: 'network' }, { cause: error });
