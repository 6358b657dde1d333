import { vi } from 'vitest';
import type { Beat } from '../../shared/satisfaction/beat';
import type { SurveyResponse } from '../../shared/satisfaction/response';

/**
 * What the collector or the network does with one request: takes it, takes it but its answer is lost on the way, is not
 * reached, never answers, or answers with a status.
 */
export type Behaviour =
  | 'take'
  | 'answer-lost'
  | 'unreachable'
  | 'silent'
  | { status: number; headers?: Record<string, string>; body?: unknown };

/** Stands in for the collector behind `fetch`; answers as its contract says and remembers what it was asked. */
export class FakeCollector {
  /** Id → body of every answer it has taken. */
  taken = new Map<string, string>();
  requests: { url: string; method: string; response: SurveyResponse }[] = [];
  /** What the tablets told. */
  beats: { url: string; beat: Beat }[] = [];
  /** Which single answers it does not take, and why. */
  refuses: (response: SurveyResponse) => { status: number; problem?: { detail: string } } | undefined = () =>
    undefined;
  /** Id of the answer with which every request fails. */
  breaksAt: string | undefined;
  /** How many answers each request brought. */
  batches: number[] = [];
  /** What happens to the next requests, in order; after them it is `fallback`. */
  script: Behaviour[] = [];
  fallback: Behaviour = 'take';
  /** Ids of which two requests were under way at the same moment. */
  overlapping: string[] = [];
  private isAwake = false;
  private endSilence: () => void = () => undefined;
  private underWay = new Set<string>();

  constructor() {
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => this.answer(String(input), init ?? {}));
  }

  /** Ends silence: the request that is silent, or the first one still to come, is taken after all. */
  wakeUp(): void {
    this.isAwake = true;
    this.endSilence();
  }

  countOf(id: string): number {
    return this.requests.filter(({ response }) => response.id === id).length;
  }

  private async answer(url: string, init: RequestInit): Promise<Response> {
    const given = JSON.parse(String(init.body));
    if (url.endsWith('/beat')) {
      this.beats.push({ url, beat: given });
      return this.reachable() ? new Response(null, { status: 204 }) : Promise.reject(new TypeError());
    }
    const isBatch = url.endsWith(':batch');
    const responses: SurveyResponse[] = isBatch ? given.responses : [given];
    this.batches.push(responses.length);
    for (const response of responses) {
      this.requests.push({ url, method: init.method ?? 'GET', response });
      if (this.underWay.has(response.id)) this.overlapping.push(response.id);
      this.underWay.add(response.id);
    }
    try {
      await new Promise((resolve) => setTimeout(resolve));
      const behaviour = this.script.shift() ?? this.fallback;
      return await this.behave(behaviour, responses, isBatch, init.signal);
    } finally {
      for (const { id } of responses) this.underWay.delete(id);
    }
  }

  private reachable = () => this.fallback !== 'unreachable';

  private async behave(
    behaviour: Behaviour,
    responses: SurveyResponse[],
    isBatch: boolean,
    signal: AbortSignal | null | undefined,
  ): Promise<Response> {
    if (behaviour === 'unreachable') throw new TypeError('Failed to fetch');
    if (behaviour === 'silent') {
      await new Promise<void>((resolve, reject) => {
        if (this.isAwake) resolve();
        this.endSilence = resolve;
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    }
    if (typeof behaviour === 'object') {
      return new Response(JSON.stringify(behaviour.body ?? {}), behaviour);
    }
    if (responses.some(({ id }) => id === this.breaksAt)) return new Response('{}', { status: 500 });
    const results = responses.map((response) => ({ id: response.id, ...this.take(response) }));
    if (behaviour === 'answer-lost') throw new TypeError('Failed to fetch');
    const [first] = results;
    if (isBatch) return new Response(JSON.stringify({ results }));
    return new Response(JSON.stringify(first?.problem ?? {}), { status: first?.status });
  }

  private take(response: SurveyResponse): { status: number; problem?: { detail: string } } {
    const refusal = this.refuses(response);
    if (refusal) return refusal;
    const body = JSON.stringify(response);
    const known = this.taken.get(response.id);
    if (known !== undefined && known !== body) return { status: 409 };
    this.taken.set(response.id, body);
    return { status: known === undefined ? 201 : 200 };
  }
}
