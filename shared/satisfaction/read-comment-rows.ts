import * as z from 'zod/mini';
import { foldText } from '../text/fold-text';
import { withoutGuard } from '../text/formula-start';
import { parseDay } from '../working-time/viet-nam-day';
import CRITERIA from './criteria.vi.json';
import { FOLLOW_UP_STATES, type FollowUpState } from './follow-up';
import { isLowStep } from './low-step';

/** An answer of the survey as the clerk's page needs it: what was said, and what was done. */
export interface SurveyComment {
  /** Id of the answer. */
  id: string;
  /** Day on the form, YYYY-MM-DD. */
  day: string;
  desk?: string;
  /** Criteria that were answered with 1 or 2 of 5. */
  low: { criterion: string; value: number }[];
  comment: string;
  /** Whether it is suspicious and not among those that count. */
  flagged: boolean;
  /** Absent where the file does not tell it (a download of all answers). */
  state?: FollowUpState;
  done: string;
}

/** A cell that cannot be, by its row in a spreadsheet (the head is 1) and its column's head. */
export interface CellProblem {
  row: number;
  column: string;
  /** As it stands there. */
  value: string;
  reason: 'unreadable' | 'repeated';
}

export interface CommentRows {
  /** The newest first. */
  comments: SurveyComment[];
  problems: CellProblem[];
  /** How many answers have neither a comment nor a word on what was done. */
  silent: number;
  /** Columns without which the file is not the collector's; where there are any, nothing was read. */
  missing: string[];
}

/** Column → its head in the collector's workbook; in CSV it is the column's own name. */
const HEADS = {
  id: 'Mã phiếu',
  submittedOn: 'Ngày',
  comment: 'Ý kiến',
  desk: 'Quầy',
  flags: 'Dấu hiệu nghi vấn',
  state: 'Tình trạng',
  done: 'Đã xử lý thế nào',
};
const NEEDED = ['id', 'submittedOn', 'comment'] as const;
const HEAD_OF: Record<string, string> = { ...HEADS, ...CRITERIA };

/** A spreadsheet shows days its own way. */
const toIsoDay = (text: string): string =>
  text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

const text = z.pipe(z.string(), z.transform(withoutGuard));
const step = z.pipe(z.string().check(z.regex(/^[1-5]?$/)), z.transform(Number));
/** One row, all of its cells texts as they stand in the file. */
const rowSchema = z.object({
  id: z.guid().check(z.toLowerCase()),
  submittedOn: z.pipe(
    z.string(),
    z.pipe(z.transform(toIsoDay), z.string().check(z.refine((day) => parseDay(day) !== undefined))),
  ),
  comment: text,
  desk: z.optional(text),
  flags: z.optional(z.string()),
  state: z.optional(z.enum(['', ...FOLLOW_UP_STATES])),
  done: z.optional(text),
  ...(Object.fromEntries(Object.keys(CRITERIA).map((criterion) => [criterion, z.optional(step)])) as Record<
    keyof typeof CRITERIA,
    z.ZodMiniOptional<typeof step>
  >),
});

/**
 * Reads the rows of a file of the collector: `follow-ups.csv`, or `responses.csv` and `.xlsx`, which do not tell what was
 * done. A row with a cell that cannot be is left out and told.
 */
export function readCommentRows([head = [], ...rows]: readonly string[][]): CommentRows {
  const places = placeColumns(head);
  const result: CommentRows = {
    ...{ comments: [], problems: [], silent: 0 },
    missing: NEEDED.filter((name) => !places.has(name)),
  };
  if (result.missing.length > 0) return result;
  const seen = new Set<string>();
  const told = (index: number, name: string, reason: CellProblem['reason']) => {
    const place = places.get(name) ?? 0;
    const [column = name, value = ''] = [head[place], rows[index]?.[place]];
    result.problems.push({ row: index + 2, column, value, reason });
  };
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const texts = [...places].map(([name, place]) => [name, (cells[place] ?? '').trim().normalize('NFC')]);
    const { data, error } = rowSchema.safeParse(Object.fromEntries(texts));
    if (error) for (const { path } of error.issues) told(index, String(path[0]), 'unreadable');
    else if (seen.has(data.id)) told(index, 'id', 'repeated');
    else {
      seen.add(data.id);
      if (data.comment || data.done) result.comments.push(toComment(data));
      else result.silent++;
    }
  }
  result.comments.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return result;
}

/** Where each known column stands, under its own name or its title. */
function placeColumns(head: readonly string[]): Map<string, number> {
  const heads = head.map((cell) => foldText(cell));
  const find = (name: string, title: string) =>
    heads.findIndex((cell) => cell === foldText(name) || cell === foldText(title));
  return new Map(
    Object.entries(HEAD_OF).flatMap(([name, title]) => {
      const place = find(name, title);
      return place < 0 ? [] : [[name, place] as const];
    }),
  );
}

function toComment(row: z.output<typeof rowSchema>): SurveyComment {
  const { id, submittedOn, comment, desk, flags, state, done = '' } = row;
  const low = (Object.keys(CRITERIA) as (keyof typeof CRITERIA)[]).flatMap((criterion) => {
    const value = row[criterion] ?? 0;
    return isLowStep(value) ? [{ criterion, value }] : [];
  });
  return {
    ...{ id, day: submittedOn, low, comment, done, flagged: Boolean(flags) },
    ...(desk && { desk }),
    ...(state && { state }),
  };
}
