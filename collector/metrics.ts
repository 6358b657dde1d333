import { createServer, type Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AnswersDatabase } from './database/tables';

/** What the collector counts of itself for its keeper; nothing of an answer, a unit or a sender. */
export class Metrics {
  /** Status → answered requests. */
  readonly #requests = new Map<number, number>();
  #stored = 0;
  #groups = 0;
  #storeSeconds = 0;
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.#loop.enable();
  }

  countRequest(status: number): void {
    this.#requests.set(status, (this.#requests.get(status) ?? 0) + 1);
  }

  /** A transaction that stored so many answers. */
  countGroup(answers: number, seconds: number): void {
    this.#stored += answers;
    this.#groups++;
    this.#storeSeconds += seconds;
  }

  get stored(): number {
    return this.#stored;
  }

  /** In Prometheus' text format. */
  async write(db: AnswersDatabase): Promise<string> {
    const { waiting } = await db
      .selectFrom('unsummed')
      .select(({ fn }) => fn.countAll<number>().as('waiting'))
      .executeTakeFirstOrThrow();
    const metric = (name: string, type: 'counter' | 'gauge', help: string, ...samples: string[]) =>
      [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples].join('\n');
    const one = (name: string, type: 'counter' | 'gauge', help: string, value: number) =>
      metric(name, type, help, `${name} ${value}`);
    const requests = [...this.#requests].map(
      ([status, count]) => `collector_requests_total{status="${status}"} ${count}`,
    );
    return `${[
      metric('collector_requests_total', 'counter', 'Answered requests by status.', ...requests),
      one('collector_answers_written_total', 'counter', 'Answers handed to the database.', this.#stored),
      one('collector_groups_total', 'counter', 'Transactions that wrote answers.', this.#groups),
      one('collector_write_seconds_total', 'counter', 'Time of these transactions.', this.#storeSeconds),
      one('collector_unsummed_answers', 'gauge', 'Answers that wait to be summed.', Number(waiting)),
      one(
        'collector_event_loop_delay_seconds',
        'gauge',
        'Mean delay of the event loop since the last look.',
        this.#takeDelay(),
      ),
      one(
        'process_resident_memory_bytes',
        'gauge',
        'Resident memory size in bytes.',
        process.memoryUsage.rss(),
      ),
      one(
        'process_start_time_seconds',
        'gauge',
        'Start time of the process since unix epoch in seconds.',
        Math.round(performance.timeOrigin / 1000),
      ),
    ].join('\n')}\n`;
  }

  #takeDelay(): number {
    const { mean } = this.#loop;
    this.#loop.reset();
    return Number.isNaN(mean) ? 0 : mean / 1e9;
  }

  stop(): void {
    this.#loop.disable();
  }
}

/**
 * Serves the metrics on a port of their own: live counts would tell small groups by subtraction, so they are never beside
 * the public index.
 */
export function serveMetrics(metrics: Metrics, db: AnswersDatabase): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.write(db).then(
      (text) => response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(text),
      () => response.writeHead(503).end(),
    );
  });
}
