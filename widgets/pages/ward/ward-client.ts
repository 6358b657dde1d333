import { type JsonNode, rootNode, ShapeError } from '../../json-node';
import { limitTime } from '../../limit-time';

const TIMEOUT_MS = 20_000;

/** What a token is for, as `GET /v1/token` tells it. */
export interface Grant {
  unit: string;
  unitName: string;
  scopes: string[];
  expiresOn: string | null;
}

/**
 * Why the collector gave nothing: no answer in time, the token is not (any more) valid, it refused in its own words, the
 * server or something before it answered with a status, or with what is no answer of a collector.
 */
export type ClientFailure =
  | 'no-answer'
  | 'token'
  | 'refused'
  | 'status'
  | 'empty'
  | 'web-page'
  | 'other-shape';

export class ClientError extends Error {
  /** @param detail the collector's words (`refused`), the status (`status`), what stands where (`other-shape`) */
  constructor(
    readonly failure: ClientFailure,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${failure} ${detail}`.trim(), options);
  }
}

/** Asks the collector with a unit's token. The token goes to this one address only, in a header. */
export class WardClient {
  constructor(
    readonly endpoint: string,
    readonly token: string,
  ) {}

  /**
   * What is answered as JSON, as far as it has been read as what it should be.
   * @param read throws a `ShapeError` where it is something else
   * @throws ClientError, also where nothing comes for 20 seconds
   */
  async ask<Answer>(
    path: string,
    read: (body: JsonNode) => Answer,
    method = 'GET',
    sent?: unknown,
  ): Promise<Answer> {
    const text = await limitTime(TIMEOUT_MS, async (signal) => {
      const init = { method, signal, ...(sent !== undefined && { body: JSON.stringify(sent) }) };
      const answer = await this.send(path, init);
      return answer.text().catch(noAnswer);
    });
    return readBody(text, read);
  }

  /** Has something done that is answered without a body. @throws ClientError as `ask` */
  async tell(path: string, method: string): Promise<void> {
    await limitTime(TIMEOUT_MS, (signal) => this.send(path, { method, signal }));
  }

  /** A file's answer, before its body. @param type of the file @throws ClientError */
  async open(path: string, type: string, signal?: AbortSignal): Promise<Response> {
    const answer = await this.send(path, signal ? { signal } : {});
    const given = answer.headers.get('Content-Type') ?? '';
    if (given.startsWith(type)) return answer;
    await answer.body?.cancel();
    throw given.startsWith('text/html')
      ? new ClientError('web-page')
      : new ClientError('other-shape', `Content-Type: ${given}`);
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const headers: Record<string, string> = { Authorization: `Bearer ${this.token}` };
    if (init.body) headers['Content-Type'] = 'application/json';
    const request = { ...init, headers, credentials: 'omit', cache: 'no-store' } as const;
    const answer = await fetch(`${this.endpoint}${path}`, request).catch(noAnswer);
    if (!answer.ok) throw await readRefusal(answer);
    return answer;
  }
}

function noAnswer(cause: unknown): never {
  throw new ClientError('no-answer', '', { cause });
}

function readBody<Answer>(text: string, read: (body: JsonNode) => Answer): Answer {
  if (text.trim() === '') throw new ClientError('empty');
  try {
    return read(rootNode(JSON.parse(text)));
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new ClientError(/^\s*</.test(text) ? 'web-page' : 'other-shape', 'JSON', { cause });
    if (cause instanceof ShapeError) throw new ClientError('other-shape', cause.message, { cause });
    throw cause;
  }
}

/** The collector itself refuses with a problem document (RFC 9457); whatever stands before it, with anything. */
async function readRefusal(answer: Response): Promise<ClientError> {
  const status = new ClientError('status', String(answer.status));
  if (!answer.headers.get('Content-Type')?.startsWith('application/problem+json')) return status;
  try {
    const problem = rootNode(await answer.json());
    if (answer.status === 401) return new ClientError('token');
    const faults = problem.member('errors').listOrNone((fault) => fault.member('detail').text());
    return new ClientError('refused', faults.length > 0 ? faults.join(' ') : problem.member('detail').text());
  } catch {
    return status; // cut off, or of a form that nobody knows: the status is all there is to say
  }
}
