import { formatDay, parseDay } from '../../working-time/viet-nam-day';
import type { Comparison, CountPeriod, TaskCount } from '../plan';
import { readFigures } from './read-figures';

const PERIODS: Record<string, CountPeriod> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};
const COMPARED: [RegExp, Comparison][] = [
  [/(?:ít nhất|tối thiểu|không dưới|từ)\s*$/iu, 'at-least'],
  [/(?:tối đa|không quá|nhiều nhất)\s*$/iu, 'at-most'],
];
/** `20 tin, bài/ năm` */
const PER =
  /(?<![\d/.,])(\d{1,4})\s+(\p{L}[\p{L}, ]{1,30}?)\s*(?:\/|một|mỗi)\s*(ngày|tuần|tháng|quý|năm)(?!\p{L})/giu;
/** `ít nhất 02 sáng kiến` */
const AT_LEAST =
  /(?:ít nhất|tối thiểu)\s+(\d{1,4})\s+((?!lần|ngày|giờ|tháng|năm|điểm|buổi)\p{L}+(?: \p{L}+)?)/giu;
const UNTIL =
  /(?:đến(?: hết)?|trước|chậm nhất)(?: ngày)?\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?/giu;

/** What the texts of a task want counted, each once. A milestone whose date does not exist has none. */
export function readCounts(texts: readonly string[], year: number | undefined): TaskCount[] {
  const counts = texts.flatMap((text) => text.split('\n').flatMap((line) => countsIn(line, year)));
  return [...new Map(counts.map((count) => [JSON.stringify(count), count])).values()];
}

function countsIn(line: string, year: number | undefined): TaskCount[] {
  const counts: (TaskCount & { at: number })[] = [];
  for (const found of line.matchAll(PER)) {
    const [, figure = '', unit = '', period = ''] = found;
    const before = line.slice(Math.max(0, found.index - 20), found.index);
    const comparison = COMPARED.find(([words]) => words.test(before))?.[1];
    counts.push({
      at: found.index,
      figure: Number(figure),
      unit: unit.trim(),
      ...(comparison && { comparison }),
      per: PERIODS[period.toLowerCase()] as CountPeriod,
    });
  }
  for (const found of line.matchAll(AT_LEAST)) {
    const [, figure = '', unit = ''] = found;
    const isKnown = counts.some(({ at }) => at >= found.index && at < found.index + found[0].length);
    if (!isKnown) counts.push({ at: found.index, figure: Number(figure), unit, comparison: 'at-least' });
  }
  for (const { comparison, figure, unit, from } of readFigures(line)) {
    const by = dateBefore(line.slice(0, from), year);
    counts.push({ at: from, figure, unit, comparison, ...(by && { by }) });
  }
  return counts.sort((one, other) => one.at - other.at).map(({ at: _, ...count }) => count);
}

function dateBefore(text: string, year: number | undefined): string | undefined {
  const last = [...text.matchAll(UNTIL)].at(-1);
  if (!last) return undefined;
  const [, day = '', month = '', written] = last;
  const number = parseDay(`${written ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return number === undefined ? undefined : formatDay(number);
}
