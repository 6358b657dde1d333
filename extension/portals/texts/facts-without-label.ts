import { tidy } from '../dom/element-text';
import type { Words } from '../words/words';
import { hasDate } from './dated-text';
import type { Facts } from './facts';
import { withoutBullet } from './labelled-text';

/** What stands between things that are said on one line. */
export const BETWEEN = /\t| [·•|–—-] |; /;

/** A day that a law names in a procedure's own name: `… đã cấp trước ngày 01/8/2024`. */
const DATE_IN_NAME = /đã .{3,40} (?:trước|từ|sau) ngày \d[\d/.-]+$/iu;

/** What lines beside a code say without labels: a status, a channel and the name of a procedure are told by their words. */
export function factsWithout(lines: string[], words: Words): Facts {
  const facts: Facts = {};
  for (const line of lines) {
    const names: string[] = [];
    for (const clause of line.split(BETWEEN).map((part) => withoutBullet(tidy(part)))) {
      if (words.isStatus(clause)) facts.status ??= clause;
      else if (words.isChannel(clause)) facts.channel ??= clause;
      else if (clause && (!hasDate(clause) || (DATE_IN_NAME.test(clause) && words.beginsAsProcedure(clause))))
        names.push(clause);
    }
    const start = names.findIndex(words.beginsAsProcedure);
    if (start < 0) continue;
    // what goes on with a small letter is its name still; other things may be people
    const end = names.findIndex((name, i) => i > start && !/^\p{Ll}/u.test(name));
    facts.weakProcedure ??= names.slice(start, end < 0 ? undefined : end).join(' – ');
  }
  return facts;
}
