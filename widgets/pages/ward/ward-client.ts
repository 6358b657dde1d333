import { limitTime } from '../../limit-time';
import { readProblemDetail } from '../../read-problem-detail';

const TIMEOUT_MS = 20_000;

/** What a token is for, as `GET /v1/token` tells it. */
export interface Grant {
  unit: string;
  unitName: string;
  scopes: string[];
  expiresOn: string | null;
}

/** The collector did not answer (status 0) or refused, with its words. */
export class ClientError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the collector with a unit's token. The token goes to this one address only, in a header. */
export class WardClient {
  constructor(
    readonly endpoint: string,
    readonly token: string,
  ) {}

  /** @throws ClientError */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers: Record<string, string> = { Authorization: `Bearer ${this.token}` };
    if (init.body) headers['Content-Type'] = 'application/json';
    const answer = await fetch(`${this.endpoint}${path}`, { ...init, headers, credentials: 'omit' }).catch(
      (error: unknown) => {
        throw new ClientError(0, String(error));
      },
    );
    if (!answer.ok) throw new ClientError(answer.status, await readProblemDetail(answer));
    return answer;
  }

  /** What is answered as JSON. @throws ClientError, also where nothing comes for 20 seconds */
  async ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
    return limitTime(TIMEOUT_MS, async (signal) => {
      const init = { method, signal, ...(body !== undefined && { body: JSON.stringify(body) }) };
      const answer = await this.send(path, init);
      return answer.status === 204 ? undefined : answer.json();
    });
  }
}
