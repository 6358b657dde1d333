import type { SurveyResponse } from '../../shared/satisfaction/response';
import { backOff } from './back-off';
import { OutcomeBoard, type OutcomeListener } from './outcome-board';
import { postResponses } from './post-response';
import {
  LONGEST_PAUSE_MS,
  type RefusedResponse,
  ResponseQueue,
  type WaitingResponse,
} from './response-queue';
import { chooseSendLock, type SendLock } from './send-lock';

/** A storage that does not answer within this time counts as none. */
const KEEP_LIMIT_MS = 3_000;
/** Pause before another look where another tab is sending, and after the storage failed. */
const BUSY_MS = 1_000;
const TROUBLE_MS = 60_000;
/** The shortest wait a collector can ask for: `Retry-After: 0` must not become a storm. */
const SHORTEST_ASKED_MS = 1_000;

interface Surroundings {
  /** Name of the database. */
  name: string;
  /** Milliseconds since 1970. */
  now: () => number;
  random: () => number;
  lock: SendLock;
}

/**
 * Keeps answers on this device and sends them to their collectors, one request at a time over all tabs, until each is
 * acknowledged or refused. One sender serves all surveys of a page.
 */
export class ResponseSender {
  /** Frees space that was reserved for answers; false where there is none (any more). Set by the pages of a ward's devices. */
  makeRoom: () => Promise<boolean> = async () => false;
  private surroundings: Surroundings;
  private board = new OutcomeBoard();
  private opened: Promise<ResponseQueue | undefined> | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Partial<Surroundings> = {}) {
    const now = surroundings.now ?? (() => Date.now());
    const lock = surroundings.lock ?? chooseSendLock(now);
    this.surroundings = { name: 'hl-responses', random: Math.random, ...surroundings, now, lock };
  }

  /** Starts sending what earlier visits left on the device, and goes on for as long as someone listens. */
  attach(listener: OutcomeListener): () => void {
    this.board.add(listener);
    addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wakeWhenVisible);
    void this.drain();
    return () => {
      this.board.delete(listener);
      if (this.board.listenerCount > 0) return;
      removeEventListener('online', this.wake);
      document.removeEventListener('visibilitychange', this.wakeWhenVisible);
      clearTimeout(this.timer);
    };
  }

  /**
   * Keeps an answer; done when it is on this device's disk. `wake` sends it.
   * @param listener is told what becomes of it
   * @throws where the device cannot keep it (no storage for this page, full, or it does not answer)
   */
  async keep(endpoint: string, response: SurveyResponse, listener: OutcomeListener): Promise<void> {
    const adding = this.add(endpoint, response).catch(async (error: unknown) => {
      if (!(isQuotaError(error) && (await this.makeRoom()))) throw error;
      return this.add(endpoint, response);
    });
    const inTime = await Promise.race([adding.then(() => true), passed(KEEP_LIMIT_MS)]);
    if (!inTime) {
      // The person is about to be told that it was not kept: kept late after all, it must not be sent behind their back
      adding.then((queue) => queue.remove(response.id)).catch(() => undefined);
      throw new Error('the storage of this device does not answer');
    }
    this.board.watch(response.id, listener);
  }

  /** There is a sign that sending may work: tries at once, unless a collector asked to wait. Never rejects. */
  wake = async (): Promise<void> => {
    try {
      await (await this.openIfThere())?.endPauses();
    } catch (error) {
      this.board.tellTrouble(error);
    }
    this.board.markTried();
    await this.drain();
  };

  /** Sends what may be sent now. Resolves when there is nothing left to do for the moment; never rejects. */
  async drain(): Promise<void> {
    this.again = true;
    this.running ??= this.run();
    await this.running;
  }

  /** Answers on this device that no collector has acknowledged or refused yet; 0 where there is no queue. */
  async countWaiting(): Promise<number> {
    return (await (await this.openIfThere())?.countWaiting()) ?? 0;
  }

  private wakeWhenVisible = () => {
    if (document.visibilityState === 'visible') void this.wake();
  };

  private async run(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        await this.sendAll();
      }
    } catch (error) {
      this.opened = undefined;
      this.board.tellTrouble(error);
      for (const id of this.board.openIds) this.board.tellQueued(id);
      this.drainIn(TROUBLE_MS);
    } finally {
      this.running = undefined;
    }
  }

  private async sendAll(): Promise<void> {
    const queue = await this.openIfThere();
    if (!queue) return;
    const { lock, now } = this.surroundings;
    for (;;) {
      let turn: { batch: WaitingResponse[]; nextAt?: number } = { batch: [] };
      const mine = await lock(queue, async () => {
        turn = await queue.nextTurn(now());
        if (turn.batch.length > 0) await this.send(queue, turn.batch);
      });
      if (!mine) this.drainIn(BUSY_MS);
      else if (turn.batch.length > 0) continue;
      else if (turn.nextAt !== undefined) this.drainIn(turn.nextAt - now());
      await this.followUp(queue, mine);
      return;
    }
  }

  private async send(queue: ResponseQueue, batch: WaitingResponse[]): Promise<void> {
    const { now, random } = this.surroundings;
    const responses = batch.map(({ response }) => response);
    const outcomes = await postResponses(batch[0]?.endpoint ?? '', responses, now());
    const arrived = batch.filter((_, place) => outcomes[place]?.kind === 'acknowledged');
    const refused = batch.flatMap((waiting, place): RefusedResponse[] => {
      const outcome = outcomes[place];
      if (outcome?.kind !== 'refused') return [];
      return [{ ...waiting, status: outcome.status, detail: outcome.detail, refusedAt: now() }];
    });
    if (arrived.length + refused.length > 0) await queue.settle(arrived, refused);
    for (const { id } of arrived) this.board.tellEnd({ id, state: 'sent' });
    for (const { id, detail } of refused) this.board.tellEnd({ id, state: 'set-aside', detail });
    const failed = batch.filter((_, place) => outcomes[place]?.kind === 'failed');
    if (failed.length === 0) return;
    const retryAfter = outcomes.reduce<number | undefined>(
      (longest, outcome) => (outcome.kind === 'failed' ? (outcome.retryAfter ?? longest) : longest),
      undefined,
    );
    const asked = retryAfter !== undefined;
    await queue.postpone(failed, (failures) => {
      const wait = asked ? Math.max(SHORTEST_ASKED_MS, retryAfter) : backOff(failures, random);
      return { until: now() + Math.min(wait, LONGEST_PAUSE_MS), asked };
    });
  }

  /** Another tab may have sent what this page kept; what still waits after a whole round has to wait. */
  private async followUp(queue: ResponseQueue, wholeRound: boolean): Promise<void> {
    for (const id of this.board.openIds) {
      const fate = await queue.fateOf(id);
      if (fate.state === 'gone') this.board.tellEnd({ id, state: 'sent' });
      else if (fate.state === 'refused') this.board.tellEnd({ id, state: 'set-aside', detail: fate.detail });
      else if (wholeRound && !this.again) this.board.tellQueued(id);
    }
  }

  private drainIn(delay: number): void {
    clearTimeout(this.timer);
    if (this.board.listenerCount > 0) this.timer = setTimeout(() => void this.drain(), Math.max(0, delay));
  }

  private async add(endpoint: string, response: SurveyResponse): Promise<ResponseQueue> {
    const queue = await this.open(true);
    if (!queue) throw new Error('the queue of this device could not be made');
    await queue.add(endpoint, response, this.surroundings.now());
    return queue;
  }

  /** The queue, if this device has one. A page that gets no storage has none, unless it kept an answer before. */
  async openIfThere(): Promise<ResponseQueue | undefined> {
    try {
      return await this.open(false);
    } catch (error) {
      if (this.board.openIds.length > 0) throw error;
      return undefined;
    }
  }

  /** The open queue; opened again after the browser closed it or an attempt failed. */
  private async open(create: boolean): Promise<ResponseQueue | undefined> {
    const known = await this.opened?.catch(() => undefined);
    if (known) return known;
    this.opened = ResponseQueue.open(this.surroundings.name, create, () => {
      this.opened = undefined;
    });
    return this.opened;
  }
}

/** Whether a failure says that the device has no space left: databases do so by its name alone. */
const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function passed(limit: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), limit));
}

/** The sender of this page. */
export const responseSender = new ResponseSender();
