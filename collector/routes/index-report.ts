import { Hono } from 'hono';
import { type CountedAnswers, computeIndex } from '../../shared/satisfaction/compute-index';
import type { IndexGroup, IndexReport } from '../../shared/satisfaction/index-report';
import { QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import { listMonths } from '../../shared/working-time/month';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';
import { checkToken, tokenNeeded } from '../check-token';
import type { Collector } from '../collector';
import { countAnswers } from '../count-answers';
import type { AnswersDatabase } from '../database/tables';
import { countOffered } from '../devices';
import { type IndexQuery, isPublic, readIndexQuery, refuseFuture } from '../read-index-query';
import { requireUnit } from '../require-unit';

/** The questions that the counted responses were asked; those of today where there are none. */
function listQuestions(counted: Map<string, CountedAnswers[]>): string[] {
  const asked = new Set([...counted.values()].flat().flatMap(({ answers }) => Object.keys(answers)));
  const today = QUESTIONNAIRES.slice(0, 1).flatMap(({ questions }) => questions.map(({ id }) => id));
  return asked.size > 0 ? [...asked] : today;
}

async function computeGroups(
  db: AnswersDatabase,
  unit: string,
  { from, to, by, method }: IndexQuery,
): Promise<IndexGroup[]> {
  const counted = await countAnswers(db, unit, { from, to }, by === 'month');
  const questions = listQuestions(counted);
  if (!by) return [computeIndex(`${from}/${to}`, questions, counted.get('') ?? [], method)];
  return listMonths({ from, to }).map((month) =>
    computeIndex(month, questions, counted.get(month) ?? [], method),
  );
}

/**
 * `GET /v1/units/:unit/index?from&to&by=month&method=share|mean` → `IndexReport`, values in percent. Days are those of
 * Viet Nam and both included; the range is by default the last twelve closed months. Without `by` there is one group; with
 * `by=month` one for every month of the range, empty ones too.
 *
 * Whole closed months are public and may be cached for five minutes; any range up to today needs a bearer token of the
 * unit. Problems: 401 with `WWW-Authenticate`, 403, 404, 422 with `errors` that point to the parameter.
 */
export function indexRoutes({ db, now }: Collector): Hono {
  return new Hono().get('/v1/units/:unit/index', async (c) => {
    const unit = c.req.param('unit');
    await requireUnit(db, unit);
    const hasToken = await checkToken(c, db, unit);
    const today = formatDay(dayOfInstant(now().getTime()));
    const query = readIndexQuery(c.req.query(), today);
    if (!hasToken && !isPublic(query, today)) {
      throw tokenNeeded(
        'Chỉ số của các tháng trọn vẹn đã kết thúc được công khai; khoảng thời gian khác cần mã truy cập của đơn vị.',
      );
    }
    refuseFuture(query, today);
    const { from, to, method } = query;
    const groups = await computeGroups(db, unit, query);
    if (hasToken) {
      const offered = await countOffered(db, unit, query, query.by === 'month');
      for (const group of groups) {
        const tablets = offered.get(query.by ? group.period : '');
        if (tablets) group.tablets = tablets;
      }
    }
    const report: IndexReport = { unit, from, to, method, groups };
    c.header('Cache-Control', hasToken ? 'no-store' : 'public, max-age=300');
    c.header('Vary', 'Authorization', { append: true });
    return c.json(report);
  });
}
