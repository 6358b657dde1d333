import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { listErrors } from '../../shared/satisfaction/list-errors';
import { realDay } from '../../shared/satisfaction/response-schema';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';
import { requireToken } from '../check-token';
import type { Collector } from '../collector';
import type { ResponseTable } from '../database/tables';
import { countAnswersIn, readAnswers } from '../exports/read-answers';
import { writeCsv, writeFollowUpsCsv } from '../exports/write-csv';
import { writeWorkbook } from '../exports/write-workbook';
import { readFollowUps } from '../follow-ups';
import { describeProblem, ProblemError } from '../problem';
import { requireUnit } from '../require-unit';

/** Days of Viet Nam, both included; all answers where they are left out. */
export const exportQuerySchema = z.strictObject({ from: z.optional(realDay()), to: z.optional(realDay()) });

const CSV = 'text/csv; charset=utf-8; header=present';

interface Format {
  type: string;
  write: (pages: AsyncIterable<ResponseTable[]>) => AsyncGenerator<Uint8Array>;
}

const FORMATS: Record<'csv' | 'xlsx', Format> = {
  csv: { type: CSV, write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeWorkbook },
};

function readRange(query: Record<string, string>) {
  const { data, error } = exportQuerySchema.safeParse(query);
  if (error) {
    throw new ProblemError(
      describeProblem('invalid', 'Khoảng thời gian yêu cầu chưa hợp lệ, xem errors.', listErrors(error)),
    );
  }
  return { from: data.from ?? '0000-01-01', to: data.to ?? '9999-12-31' };
}

/** Answers with a file that is written while it is read; who goes away stops the writing. */
function sendFile(c: Context, type: string, name: string, file: AsyncGenerator<Uint8Array>): Response {
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return c.body(
    new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { value, done } = await file.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        async cancel() {
          await file.return(undefined);
        },
      },
      { highWaterMark: 1 },
    ),
  );
}

/**
 * `GET /v1/units/:unit/responses.csv` and `.xlsx?from&to`: the unit's answers with their comments, written while they are
 * read, for a bearer token of the unit with the scope `export`. `GET /v1/units/:unit/follow-ups.csv?from&to`: those with a
 * comment or a low step, with what was done, for a token with the scope `comments`. Problems: 401, 403, 404, 422.
 */
export function exportRoutes({ db, now }: Collector): Hono {
  const today = () => formatDay(dayOfInstant(now().getTime()));
  const send = (format: keyof typeof FORMATS) => async (c: Context) => {
    const unit = c.req.param('unit') ?? '';
    await requireUnit(db, unit);
    await requireToken(c, { db, now }, unit, 'export');
    const range = readRange(c.req.query());
    const { type, write } = FORMATS[format];
    const answers = write(readAnswers(db, unit, range));
    if (format === 'csv') c.header('Answer-Count', String(await countAnswersIn(db, unit, range)));
    return sendFile(c, type, `phieu-${unit}-${today()}.${format}`, answers);
  };
  const sendFollowUps = async (c: Context) => {
    const unit = c.req.param('unit') ?? '';
    await requireUnit(db, unit);
    await requireToken(c, { db, now }, unit, 'comments');
    const rows = readFollowUps(db, unit, readRange(c.req.query()));
    return sendFile(c, CSV, `y-kien-${unit}-${today()}.csv`, writeFollowUpsCsv(rows));
  };
  return new Hono()
    .get('/v1/units/:unit/responses.csv', send('csv'))
    .get('/v1/units/:unit/responses.xlsx', send('xlsx'))
    .get('/v1/units/:unit/follow-ups.csv', sendFollowUps);
}
