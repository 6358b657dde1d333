import type { IndexGroup, IndexMethod, IndexReport } from '../../shared/satisfaction/index-report';
import { type DayRange, listMonths } from '../../shared/working-time/month';
import { limitTime } from '../limit-time';
import type { CollectorUnit } from '../read-collector-unit';
import { readProblemDetail } from '../read-problem-detail';
import { lastMonthOf } from './period';
import { readIndexReport } from './read-index-report';

const TIMEOUT_MS = 10_000;

/** What is asked for. `headline` is the period of the large figure, `range` that of the months below it. */
export interface ResultsQuery extends CollectorUnit {
  range: DayRange;
  headline: DayRange;
  /** How a component is computed; the collector's own choice where it is not given. */
  method?: IndexMethod;
}

export interface Results {
  method: IndexMethod;
  headline: IndexGroup;
  headlineRange: DayRange;
  /** Every month of the range in order; `group` is absent where there was no answer. */
  months: { month: string; group: IndexGroup | undefined }[];
}

/** The collector could not be asked (`no-answer`), refused (`refused`, with its words), or said what is no report. */
export class LoadError extends Error {
  constructor(
    readonly reason: 'no-answer' | 'refused' | 'unreadable',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Asks the collector for an index by months, and for the headline where that is more than one of these months.
 * @throws LoadError; an aborted `signal` ends it with a LoadError too
 */
export async function loadResults(query: ResultsQuery, signal: AbortSignal): Promise<Results> {
  const { range, headline } = query;
  const isOneMonth = headline.from === lastMonthOf(range).from && headline.to === range.to;
  const [byMonth, whole] = await Promise.all([
    fetchReport(query, range, 'month', signal),
    isOneMonth ? undefined : fetchReport(query, headline, undefined, signal),
  ]);
  const groups = new Map(byMonth.groups.map((group) => [group.period, group]));
  const months = listMonths(range).map((month) => ({ month, group: groups.get(month) }));
  const group = whole ? whole.groups[0] : months[months.length - 1]?.group;
  const none = { value: null, low: null, high: null };
  return {
    method: byMonth.method,
    headline: group ?? { period: `${headline.from}/${headline.to}`, n: 0, overall: none, criteria: {} },
    headlineRange: headline,
    months,
  };
}

/**
 * Asks the collector for the headline's index by channel: those that have answers; `name` null for several small ones
 * together. None where the collector does not tell them apart.
 * @throws LoadError; an aborted `signal` ends it with a LoadError too
 */
export async function loadChannels(query: ResultsQuery, signal: AbortSignal): Promise<IndexGroup[]> {
  const { groups } = await fetchReport(query, query.headline, 'channel', signal).catch((error: unknown) => {
    // an older collector keeps them to the ward
    if (error instanceof LoadError && error.reason === 'refused') return { groups: [] };
    throw error;
  });
  return groups.filter(({ name }) => name !== undefined);
}

function fetchReport(
  { endpoint, unit, method }: ResultsQuery,
  { from, to }: DayRange,
  by: 'month' | 'channel' | undefined,
  outer: AbortSignal,
): Promise<IndexReport> {
  const parameters = new URLSearchParams({
    from,
    to,
    ...(by && { by }),
    ...(method && { method }),
  });
  const address = `${endpoint}/v1/units/${encodeURIComponent(unit)}/index?${parameters}`;
  const work = async (signal: AbortSignal) => {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }).catch(
      (error: unknown) => {
        throw new LoadError('no-answer', String(error));
      },
    );
    if (!answer.ok) throw new LoadError('refused', await readProblemDetail(answer));
    const body: unknown = await answer.json().catch((error: unknown) => {
      throw new LoadError('unreadable', String(error));
    });
    const report = readIndexReport(body);
    if (!report) throw new LoadError('unreadable', 'the body is no index report');
    return report;
  };
  return limitTime(TIMEOUT_MS, work, outer);
}
