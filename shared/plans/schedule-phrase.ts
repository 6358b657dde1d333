import { combineParts } from './combine-parts';
import type { Part } from './phrase-part';
import { splitPhrase } from './phrase-words';
import { quotePart, readParts } from './read-parts';
import type { ScheduleReading, ScheduleRule } from './schedule-rule';

export type { ScheduleReading, ScheduleRule } from './schedule-rule';

/** Longest phrase that is read, in characters: ten times the longest of the published plans. */
const LONGEST = 2000;
const QUOTED = 200;
const TOO_LONG = 'quá dài để là một tiến độ (trên 2.000 ký tự)';

/**
 * Reads when a task of a plan is to be done, as a plan's column *Tiến độ* says it. What is not said is not made up: a
 * date that does not exist, a time that no rule can say and a text without any time are problems that quote it.
 * `year`: the plan's year, for dates and spans that do not name theirs.
 */
export function readSchedulePhrase(text: string, { year }: { year: number }): ScheduleReading {
  if (text.length > LONGEST)
    return { rules: [], problems: [{ text: text.slice(0, QUOTED), reason: TOO_LONG }] };
  const phrase = splitPhrase(text);
  const parts = readParts(phrase, year);
  const reading: ScheduleReading = { rules: [], problems: [] };
  for (const clause of splitClauses(parts)) {
    const { rules, problems } = combineParts(clause, year);
    reading.rules.push(...rules.map(({ rule }) => rule));
    reading.problems.push(...problems.map(({ part, reason }) => ({ text: quotePart(phrase, part), reason })));
  }
  reading.rules = dropSaidAgain(reading.rules, year);
  if (reading.rules.length + reading.problems.length === 0)
    reading.problems.push({ text: phrase.text.trim(), reason: 'không thấy nói khi nào' });
  return reading;
}

function splitClauses(parts: Part[]): Part[][] {
  const clauses: Part[][] = [[]];
  for (const part of parts) {
    if (part.part === 'break') clauses.push([]);
    else clauses.at(-1)?.push(part);
  }
  return clauses;
}

/** Each rule once; *thường xuyên trong năm* is no more than *thường xuyên*. */
function dropSaidAgain(rules: ScheduleRule[], year: number): ScheduleRule[] {
  const isContinuous = rules.some(({ kind }) => kind === 'continuous');
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const key = JSON.stringify(rule);
    if (seen.has(key)) return false;
    seen.add(key);
    return !(isContinuous && rule.kind === 'within' && isWholeYear(rule, year));
  });
}

const isWholeYear = ({ from, to }: { from: string; to: string }, year: number): boolean =>
  from === `${year}-01-01` && to === `${year}-12-31`;
