import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Row } from '../measure';
import { loadSlowly, type SlowPage } from './slow-page';

const ROUNDS = 7;

/** Ready: once the first question can be answered. */
interface Survey extends SlowPage {
  name: string;
}

const OURS = (mode: string): Survey => ({
  name: `hl-survey, mode="${mode}"`,
  folder: 'dist/widgets',
  page: `<script type="module" src="hl-survey.js"></script>
<hl-survey unit="phuong-mau" endpoint="https://collector.invalid" mode="${mode}"></hl-survey>`,
  ready: 'hl-survey >> input[type=radio]',
});

/** Folder of the peers' surveys, made by `npx tsx tests/bench/peers/build.ts FOLDER`. */
const PEERS = process.env.SURVEY_PEERS;

/**
 * What a page with nothing but a survey loads, and when its first question can be answered, on a slow phone with an empty
 * cache; ours beside the smallest working surveys of others. After `npm run build:widgets`.
 */
export async function benchSlowPhone(): Promise<Row[]> {
  const surveys = [OURS('steps'), OURS('page'), ...(await findPeers())];
  const rows: Row[] = [];
  for (const survey of surveys) rows.push(await timeSurvey(survey));
  return rows;
}

async function findPeers(): Promise<Survey[]> {
  if (!PEERS) {
    console.log(
      'No peers: SURVEY_PEERS does not name their folder (docs/measurements.md says how it is made).',
    );
    return [];
  }
  const list = path.join(PEERS, 'peers.json');
  if (!(await stat(list).catch(() => undefined)))
    throw new Error(`${list} is not there: make it by npx tsx tests/bench/peers/build.ts ${PEERS}`);
  const peers: Survey[] = JSON.parse(await readFile(list, 'utf8'));
  return peers.map((peer) => ({ ...peer, folder: path.join(PEERS, peer.folder) }));
}

async function timeSurvey(survey: Survey): Promise<Row> {
  const loads = await loadSlowly(survey, ROUNDS);
  const times = loads.map(({ at }) => at).sort((one, other) => one - other);
  const { at = 0, files = [] } = loads[0] ?? {};
  const sum = (until: number) =>
    files.reduce((bytes, { bytes: more, end }) => bytes + (end <= until ? more : 0), 0);
  return {
    survey: survey.name,
    'until it can be answered (kB)': kilobytes(sum(at)),
    'all (kB)': kilobytes(sum(Number.POSITIVE_INFINITY)),
    requests: files.length,
    'fastest (ms)': Math.round(times[0] ?? Number.NaN),
    'median (ms)': Math.round(times[Math.floor(times.length / 2)] ?? Number.NaN),
    'slowest (ms)': Math.round(times.at(-1) ?? Number.NaN),
  };
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
