import type { BilingualText } from '../../shared/text/bilingual-text';
import { parseDay } from '../../shared/working-time/viet-nam-day';
import { missingAttribute, readEndpoint } from '../survey/read-endpoint';
import type { ResultsQuery } from './load-results';
import { closedMonths, lastMonthOf, type Range } from './period';

/** Months shown when the page asks for no range. */
const MONTHS_SHOWN = 12;
/** Below this many answers no figure is shown: it would say little, and might show who answered. */
const SMALLEST_N = 5;

export interface ResultsSettings {
  query: ResultsQuery;
  /** In percent. */
  target: number | undefined;
  smallestN: number;
}

type Attributes = Record<'unit' | 'endpoint' | 'from' | 'to' | 'target' | 'minN', string | null>;

/** The settings from the attributes at an instant, or for the site's keeper what is missing or wrong. */
export function readSettings(
  attributes: Attributes,
  now: Date,
  pageUrl: string,
): ResultsSettings | { problem: BilingualText } {
  const unit = attributes.unit?.trim() ?? '';
  if (unit === '') return { problem: missingAttribute('unit') };
  const address = readEndpoint(attributes.endpoint, pageUrl);
  if ('problem' in address) return address;
  const periods = readPeriods(attributes.from?.trim() ?? '', attributes.to?.trim() ?? '', now);
  if ('problem' in periods) return periods;
  const target = readNumber(attributes.target);
  if (target !== undefined && !(target >= 0 && target <= 100)) {
    return wrongValue('target', attributes.target, {
      vi: 'một số từ 0 đến 100',
      en: 'a number from 0 to 100',
    });
  }
  const smallestN = readNumber(attributes.minN) ?? SMALLEST_N;
  if (!Number.isInteger(smallestN) || smallestN < 1) {
    return wrongValue('min-n', attributes.minN, { vi: 'một số nguyên từ 1', en: 'a whole number from 1' });
  }
  return { query: { unit, endpoint: address.endpoint, ...periods }, target, smallestN };
}

/** Without dates: the last closed month, over the twelve that lead to it. With dates: the range itself. */
function readPeriods(
  from: string,
  to: string,
  now: Date,
): { range: Range; headline: Range } | { problem: BilingualText } {
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== '' && parseDay(day) === undefined) {
      return wrongValue(name, day, { vi: 'một ngày dạng NĂM-THÁNG-NGÀY', en: 'a date written YYYY-MM-DD' });
    }
  }
  const closed = closedMonths(now, MONTHS_SHOWN);
  if (from === '' && to === '') return { range: closed, headline: lastMonthOf(closed) };
  const end = to === '' ? closed.to : to;
  const range = { from: from === '' ? `${end.slice(0, 8)}01` : from, to: end };
  if (range.from <= range.to) return { range, headline: range };
  return {
    problem: {
      vi: `Khoảng thời gian không hợp lệ: from="${range.from}" sau to="${range.to}".`,
      en: `The range is not valid: from="${range.from}" is after to="${range.to}".`,
    },
  };
}

/** A number with a decimal point or comma; undefined where nothing is given. */
function readNumber(text: string | null): number | undefined {
  const given = text?.trim() ?? '';
  return given === '' ? undefined : Number(given.replace(',', '.'));
}

function wrongValue(name: string, given: string | null, wanted: BilingualText): { problem: BilingualText } {
  return {
    problem: {
      vi: `Thuộc tính ${name}="${given}" phải là ${wanted.vi}.`,
      en: `The attribute ${name}="${given}" must be ${wanted.en}.`,
    },
  };
}
