import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { fire } from '../events';
import { saysTheSame } from './make-response';
import type { Outcome, OutcomeListener } from './outcome-board';
import { postResponse } from './post-response';
import { responseSender } from './send-responses';

/** Where a recorded answer stands. */
export type Standing = 'sending' | Outcome['state'];

/**
 * The way of one answer: first kept on the device, then recorded, then sent. Where the device keeps nothing it is sent
 * once, directly, and recorded only when the collector has it.
 */
export class Submission implements ReactiveController, OutcomeListener {
  /** While `open`, `keeping` or `failed` the person still has the form before them. */
  state: 'open' | 'keeping' | 'failed' | Standing = 'open';
  private current: SurveyResponse | undefined;
  private detach: (() => void) | undefined;

  constructor(private host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.detach = responseSender.attach(this);
  }

  hostDisconnected(): void {
    this.detach?.();
  }

  /**
   * Records a response and begins to send it; done when it is recorded or that has failed.
   * @returns false for a second call while the first is under way or after it: that does nothing
   */
  async submit(endpoint: string, made: SurveyResponse): Promise<boolean> {
    if (this.state !== 'open' && this.state !== 'failed') return false;
    const response = this.current && saysTheSame(this.current, made) ? this.current : made;
    this.current = response;
    this.enter('keeping');
    try {
      await responseSender.keep(endpoint, response, this);
    } catch {
      await this.sendDirectly(endpoint, response); // no storage in a private window, or it is full
      return true;
    }
    this.enter('sending');
    fire(this.host, 'hl-submit', { response });
    void responseSender.wake();
    return true;
  }

  /** Makes ready for a new answer. */
  startOver(): void {
    this.current = undefined;
    this.enter('open');
  }

  settled(outcome: Outcome): void {
    if (outcome.id === this.current?.id) this.enter(outcome.state);
    if (outcome.state === 'set-aside') fire(this.host, 'hl-error', { message: outcome.detail });
    else fire(this.host, outcome.state === 'sent' ? 'hl-sent' : 'hl-queued', { id: outcome.id });
  }

  troubled(message: string): void {
    fire(this.host, 'hl-error', { message });
  }

  private async sendDirectly(endpoint: string, response: SurveyResponse): Promise<void> {
    const outcome = await postResponse(endpoint, response, Date.now());
    if (outcome.kind === 'acknowledged') {
      this.enter('sent');
      fire(this.host, 'hl-submit', { response });
      fire(this.host, 'hl-sent', { id: response.id });
      return;
    }
    this.enter('failed');
    const reason = outcome.kind === 'refused' ? outcome.detail : 'the collector could not be reached';
    fire(this.host, 'hl-error', { message: `The answer could not be kept on this device: ${reason}` });
  }

  private enter(state: Submission['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
