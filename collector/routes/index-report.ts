import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { type AnswerSums, joinSums, listQuestions } from '../../shared/satisfaction/answer-sums';
import { computeIndex } from '../../shared/satisfaction/compute-index';
import type { IndexGroup, IndexReport } from '../../shared/satisfaction/index-report';
import { QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import { listMonths } from '../../shared/working-time/month';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';
import { checkToken, tokenNeeded } from '../check-token';
import type { Collector } from '../collector';
import { type CountedGroup, countAnswers } from '../count-answers';
import type { AnswersDatabase } from '../database/tables';
import { countOffered } from '../devices';
import { type PublicPart, publishMonths } from '../publish-months';
import { type IndexQuery, isPublic, readIndexQuery, refuseFuture } from '../read-index-query';
import { requireUnit } from '../require-unit';

/** The questions that the responses were asked; those of today where there are none. */
function listAsked(parts: readonly AnswerSums[]): string[] {
  const asked = new Set(parts.flatMap(listQuestions));
  const today = QUESTIONNAIRES.slice(0, 1).flatMap(({ questions }) => questions.map(({ id }) => id));
  return asked.size > 0 ? [...asked] : today;
}

const nameRange = ({ from, to }: IndexQuery) => `${from}/${to}`;

/** By their names as people write them; those without a name come first. */
const byName = (one: { name: string }, other: { name: string }) =>
  one.name.localeCompare(other.name, 'vi', { numeric: true });

/** What anyone may see: only answers that are at least five together. */
async function computePublicGroups(
  db: AnswersDatabase,
  unit: string,
  query: IndexQuery,
): Promise<IndexGroup[]> {
  const months = await publishMonths(db, unit, query);
  const questions = listAsked([...months.values()].map(({ shown }) => shown));
  const compute = (period: string, parts: readonly PublicPart[]): IndexGroup => ({
    ...computeIndex(period, questions, joinSums(parts.map(({ shown }) => shown)), query.method),
    ...(parts.some(({ withheld }) => withheld) && { withheld: true }),
  });
  if (query.by === 'channel') {
    const names = new Set([...months.values()].flatMap(({ channels }) => [...channels.keys()]));
    return [...names]
      .map((name) => ({
        name,
        parts: [...months.values()].flatMap(({ channels }) => channels.get(name) ?? []),
      }))
      .sort(byName)
      .map(({ name, parts }) => ({ ...compute(nameRange(query), parts), name: name || null }));
  }
  if (query.by === undefined) return [compute(nameRange(query), [...months.values()])];
  return listMonths(query).map((month) => compute(month, [months.get(month) ?? []].flat()));
}

/** What the unit itself sees: every answer, the suspicious ones counted apart. */
async function computeOwnGroups(db: AnswersDatabase, unit: string, query: IndexQuery): Promise<IndexGroup[]> {
  const { by, method } = query;
  const byMonth = by === 'month';
  const facet = by === 'month' ? undefined : by;
  const groups = await countAnswers(db, unit, query, { facet, byMonth });
  const questions = listAsked(groups.map(({ sums }) => sums));
  const compute = (period: string, group: CountedGroup | undefined): IndexGroup => ({
    ...computeIndex(period, questions, group?.sums ?? {}, method),
    flagged: group?.flagged ?? 0,
  });
  if (facet) {
    return groups
      .toSorted(byName)
      .map((group) => ({ ...compute(nameRange(query), group), name: group.name || null }));
  }
  const offered = await countOffered(db, unit, query, byMonth);
  const withTablets = (group: IndexGroup, tablets = offered.get(byMonth ? group.period : '')) =>
    tablets ? { ...group, tablets } : group;
  if (!byMonth) return [withTablets(compute(nameRange(query), groups[0]))];
  const months = new Map(groups.map((group) => [group.month, group]));
  return listMonths(query).map((month) => withTablets(compute(month, months.get(month))));
}

/**
 * `GET /v1/units/:unit/index?from&to&by=month|desk|procedure|channel&method=share|mean` → `IndexReport`, values in percent. Days are those of
 * Viet Nam and both included; the range is by default the last twelve closed months. Without `by` there is one group; with
 * `by=month` one for every month of the range, empty ones too; with the others one for each `name` that has answers.
 *
 * Whole closed months, also by channel, are public and may be cached for five minutes; fewer than five answers are not shown
 * there, see `publishAnswers`: a channel with fewer has an `n` of 0 and is `withheld`, and where several of them have five
 * together, these are a group whose name is null, so that the groups of all channels add up to what is shown of all. Any
 * range up to today, and groups by desk or procedure, need a bearer token of the unit, which shows every answer. Problems: 401 with `WWW-Authenticate`, 403, 404, 422 with `errors` that point to the parameter.
 */
export function indexRoutes({ db, now, rememberPublic = (compute) => compute }: Collector): Hono {
  const findPublic = rememberPublic(async ([key = '']) => {
    const { unit, query } = JSON.parse(key) as { unit: string; query: IndexQuery };
    return new Map([[key, await computePublicGroups(db, unit, query)]]);
  });
  const readPublicGroups = async (unit: string, query: IndexQuery) => {
    const key = JSON.stringify({ unit, query });
    return (await findPublic([key])).get(key) ?? [];
  };
  return new Hono().get('/v1/units/:unit/index', etag({ weak: true }), async (c) => {
    const unit = c.req.param('unit');
    await requireUnit(db, unit);
    const hasToken = (await checkToken(c, { db, now }, unit, 'index')) !== undefined;
    const today = formatDay(dayOfInstant(now().getTime()));
    const query = readIndexQuery(c.req.query(), today);
    if (!hasToken && !isPublic(query, today)) {
      throw tokenNeeded(
        'Chỉ số của các tháng trọn vẹn đã kết thúc được công khai; khoảng thời gian khác cần mã truy cập của đơn vị.',
      );
    }
    refuseFuture(query, today);
    const { from, to, method } = query;
    const groups = await (hasToken ? computeOwnGroups(db, unit, query) : readPublicGroups(unit, query));
    const report: IndexReport = { unit, from, to, method, groups };
    c.header('Cache-Control', hasToken ? 'no-store' : 'public, max-age=300');
    c.header('Vary', 'Authorization', { append: true });
    return c.json(report);
  });
}
