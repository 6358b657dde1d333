import { vi } from 'vitest';
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
  /** What happens to the next requests, in order; after them it is `fallback`. */
  script: Behaviour[] = [];
  fallback: Behaviour = 'take';
  /** Ids of which two requests were under way at the same moment. */
  overlapping: string[] = [];
  /** Ends the silence of the latest silent request: it is taken after all. */
  wakeUp: () => void = () => undefined;
  private underWay = new Set<string>();

  constructor() {
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => this.answer(String(input), init ?? {}));
  }

  countOf(id: string): number {
    return this.requests.filter(({ response }) => response.id === id).length;
  }

  private async answer(url: string, init: RequestInit): Promise<Response> {
    const body = String(init.body);
    const response: SurveyResponse = JSON.parse(body);
    this.requests.push({ url, method: init.method ?? 'GET', response });
    if (this.underWay.has(response.id)) this.overlapping.push(response.id);
    this.underWay.add(response.id);
    try {
      await new Promise((resolve) => setTimeout(resolve));
      return await this.behave(this.script.shift() ?? this.fallback, response.id, body, init.signal);
    } finally {
      this.underWay.delete(response.id);
    }
  }

  private async behave(
    behaviour: Behaviour,
    id: string,
    body: string,
    signal: AbortSignal | null | undefined,
  ): Promise<Response> {
    if (behaviour === 'unreachable') throw new TypeError('Failed to fetch');
    if (behaviour === 'silent') {
      await new Promise<void>((resolve, reject) => {
        this.wakeUp = resolve;
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    }
    if (typeof behaviour === 'object') {
      return new Response(JSON.stringify(behaviour.body ?? {}), behaviour);
    }
    const known = this.taken.get(id);
    if (known !== undefined && known !== body) return new Response('{}', { status: 409 });
    this.taken.set(id, body);
    if (behaviour === 'answer-lost') throw new TypeError('Failed to fetch');
    return new Response('{}', { status: known === undefined ? 201 : 200 });
  }
}
