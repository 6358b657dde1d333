import { openDatabase } from '../../collector/database/open-database';
import { serveCollector } from '../../collector/serve-collector';
import { makeToken } from '../../collector/tokens';
import { addUnit } from '../../collector/units';
import { makeSampleResponses } from './sample-answers';
import { samplePeriod } from './sample-period';
import { servePortal } from './serve-portal';
import { serveWardSite } from './serve-ward-site';

const SAMPLE_UNIT = { id: 'phuong-mau', name: 'Phường Mẫu' };
const SAMPLE_SEED = 2026;
const SAMPLE_COUNT = 400;
/** Answers a request: the collector takes a limited body. */
const BATCH = 50;

interface Ports {
  portal: number;
  site: number;
  collector: number;
}

/** Everything that runs on one machine: the stand-in portal, the sample ward's site, the collector on SQLite. */
export interface RunningAll {
  portal: string;
  site: string;
  collector: string;
  /** Bearer token of the sample unit. */
  token: string;
  close(): Promise<void>;
}

/**
 * Serves all, and fills the sample unit with invented answers through the collector's own API.
 * @param database `sqlite:FILE`
 * @param now the moment around which the samples are; the collector itself goes by the machine's clock
 * @throws where the collector does not take the sample answers
 */
export async function serveAll(
  ports: Ports,
  database: string,
  log: (text: string) => void,
  now: () => Date = () => new Date(),
): Promise<RunningAll> {
  const collector = await serveCollector({ database, port: ports.collector, log });
  const portal = await servePortal({ port: ports.portal });
  const site = await serveWardSite({ port: ports.site, collector: collector.url, now });

  const db = await openDatabase(database);
  await addUnit(db, { ...SAMPLE_UNIT, origins: [site.url] });
  const token = await makeToken(db, SAMPLE_UNIT.id);
  await db.destroy();
  await sendSampleAnswers(collector.url, now());

  return {
    portal: portal.url,
    site: site.url,
    collector: collector.url,
    token,
    async close() {
      await Promise.all([portal.close(), site.close(), collector.close()]);
    },
  };
}

async function sendSampleAnswers(collector: string, now: Date): Promise<void> {
  const { from, today } = samplePeriod(now);
  const responses = makeSampleResponses({
    unit: SAMPLE_UNIT.id,
    from,
    to: today,
    seed: SAMPLE_SEED,
    count: SAMPLE_COUNT,
  });
  for (let i = 0; i < responses.length; i += BATCH) {
    const answer = await fetch(`${collector}/v1/responses:batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ responses: responses.slice(i, i + BATCH) }),
    });
    const text = await answer.text();
    const { results } = answer.ok ? JSON.parse(text) : { results: [] };
    const refused = results.filter(({ status }: { status: number }) => status >= 300);
    if (!answer.ok || refused.length > 0) throw new Error(`The collector refused sample answers: ${text}`);
  }
}
