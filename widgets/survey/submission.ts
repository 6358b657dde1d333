import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { fire } from '../events';
import { tryUntilThere } from '../try-until-there';
import { type FilledSurvey, saysTheSame } from './filled-survey';
import { dropAside, keepAside, listAside } from './kept-aside';
import type { Outcome, OutcomeListener } from './outcome-board';

export type Ending = typeof import('./ending');

/** Where a recorded answer stands. */
export type Standing = 'sending' | Outcome['state'];

/** So long a person who sends waits for the part that does it. */
const LOAD_LIMIT_MS = 8_000;

/**
 * The way of one answer: first kept on the device, then recorded, then sent. Where the device keeps nothing it is sent
 * once, directly, and recorded only when the collector has it. What does that is loaded while the person reads; where it
 * could not be, the answer is kept aside and takes the same way once it can.
 */
export class Submission implements ReactiveController, OutcomeListener {
  /** While `open`, `keeping` or `failed` the person still has the form before them. */
  state: 'open' | 'keeping' | 'failed' | Standing = 'open';
  private current: { filled: FilledSurvey; response?: SurveyResponse } | undefined;
  /** The part that sends, once it has come. */
  ending: Ending | undefined;
  /** Is done when the part has come, or could not. */
  prepared: Promise<void> | undefined;
  private loading: Promise<Ending> | undefined;
  private detach: (() => void) | undefined;

  constructor(private host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.prepared) this.prepared = this.attach();
  }

  hostDisconnected(): void {
    this.detach?.();
    this.detach = undefined;
  }

  /** Answers on this device that wait to be sent. */
  async countWaiting(): Promise<number> {
    return listAside().length + (await (await this.load()).responseSender.countWaiting());
  }

  /**
   * Records a filled-in survey and begins to send it; done when it is recorded or that has failed.
   * @returns false for a second call while the first is under way or after it: that does nothing
   */
  async submit(filled: FilledSurvey): Promise<boolean> {
    if (this.state !== 'open' && this.state !== 'failed') return false;
    if (!this.current || !saysTheSame(this.current.filled, filled)) this.current = { filled };
    this.enter('keeping');
    const ending = await Promise.race([this.load(), passed(LOAD_LIMIT_MS)]).catch(() => undefined);
    if (ending) await this.record(ending, this.current);
    else if (keepAside(this.current.filled)) this.settled({ id: this.current.filled.id, state: 'queued' });
    else this.fail('what sends it could not be loaded');
    return true;
  }

  /** Makes ready for a new answer. */
  startOver(): void {
    this.current = undefined;
    this.enter('open');
  }

  settled(outcome: Outcome): void {
    if (outcome.id === this.current?.filled.id) this.enter(outcome.state);
    if (outcome.state === 'set-aside') fire(this.host, 'hl-error', { message: outcome.detail });
    else fire(this.host, outcome.state === 'sent' ? 'hl-sent' : 'hl-queued', { id: outcome.id });
  }

  troubled(message: string): void {
    fire(this.host, 'hl-error', { message });
  }

  /** The first question is there: loads the part that sends, and has it send what earlier visits left. */
  prepare(): void {
    this.prepared ??= this.attach();
  }

  private attach(): Promise<void> {
    return tryUntilThere(
      this.host,
      async () => {
        const { responseSender } = await this.load();
        if (this.host.isConnected) this.detach ??= responseSender.attach(this);
      },
      (error) => this.troubled(`What sends the answers could not be loaded: ${error}`),
    );
  }

  private load(): Promise<Ending> {
    this.loading ??= import('./ending').then(
      async (ending) => {
        this.ending = ending;
        this.host.requestUpdate();
        await ending.takeUp(listAside(), this, (filled, response) => {
          dropAside(filled);
          fire(this.host, 'hl-submit', { response });
        });
        return ending;
      },
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }

  private async record(ending: Ending, current: NonNullable<Submission['current']>): Promise<void> {
    current.response ??= ending.makeAnswer(current.filled);
    const { filled, response } = current;
    const recorded = await ending.record(filled, response, this);
    if ('reason' in recorded) return this.fail(recorded.reason);
    this.enter(recorded.state);
    fire(this.host, 'hl-submit', { response });
    if (recorded.state === 'sent') fire(this.host, 'hl-sent', { id: response.id });
    else void ending.responseSender.wake();
  }

  private fail(reason: string): void {
    this.enter('failed');
    fire(this.host, 'hl-error', { message: `The answer could not be kept on this device: ${reason}` });
  }

  private enter(state: Submission['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const passed = (limit: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, limit, undefined));
