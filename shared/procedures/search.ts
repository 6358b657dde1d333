import { forgive, type Run, run } from './find-by-words';
import { isSaid } from './find-sayings';
import { asTyped, isUnfinished, meetQuery } from './meet-query';
import { rankMeanings } from './rank-meanings';
import { repairBlanks } from './repair-blanks';
import { buildIndex, type Index } from './search-index';
import { spellOut } from './spell-out';
import { type Token, tokenise } from './tokenise';

export { buildIndex, type Index };

/** `score` tells order only: larger is better, within one query. */
interface Found {
  code: string;
  score: number;
}

/** So much of a query is looked for, in characters: the longest name of a procedure has 919. */
const LONGEST_QUERY = 1000;

/**
 * The procedures that a query means, best first, `limit` at most (Infinity: all). Marks may be left out; where the query
 * has any, procedures with the same marks come first. Codes are met with or without points, from their beginning or
 * without their first digit. The last word may be unfinished unless a blank follows it. Telex keystrokes are read as what
 * they mean, people's words as what procedures are called (`people-words.json`), one slip a word is forgiven. Every word
 * must be met, in name, synonym, field or code; only where no procedure meets all, those that meet most are found. Ties
 * keep the index's order.
 */
export function search(index: Index, typed: string, limit: number): Found[] {
  const query = typed.slice(0, LONGEST_QUERY);
  const unfinished = isUnfinished(query);
  const tokens = asTyped(index, tokenise(query), unfinished);
  if (tokens.length === 0 || !(limit > 0)) return [];
  const exact = run(index, { tokens, text: query }, meetQuery(index, tokens, unfinished, false));
  const isEnough = exact.isName() || (unfinished && isHardlyBegun(tokens) && exact.hasAny);
  const lists = isEnough ? [exact.inOrder(limit)] : readings(index, tokens, exact, { unfinished, limit });
  const documents = interleave(lists).slice(0, limit);
  return documents.map((document, place) => ({
    code: index.codes[document] ?? '',
    score: documents.length - place,
  }));
}

/** One or two letters mean nothing yet. */
const isHardlyBegun = ([first, second]: Token[]) => !second && (first?.folded.length ?? 0) < 3;

interface Asked {
  unfinished: boolean;
  limit: number;
}

/** What a query that is no name may mean, the likeliest reading first. */
function readings(index: Index, tokens: Token[], exact: Run, { unfinished, limit }: Asked): number[][] {
  const isWord = (folded: string) => index.words.has(folded) || isSaid(folded);
  // written out first: `đài loan` is no slip where it stands for a foreign country
  const spelled = spellOut(tokens) ?? tokens;
  const repaired = repairBlanks(spelled, isWord) ?? spelled;
  const meant = rankMeanings(index, spellOut(repaired) ?? repaired, unfinished);
  if (exact.isClose()) return [exact.inOrder(limit), meant];
  if (exact.isPhrase()) return [meant, exact.inOrder(limit)];
  const forgiven = forgive(index, tokens, unfinished);
  return forgiven ? [forgiven.inOrder(limit), meant, exact.inOrder(limit)] : [meant];
}

/** The best of each list first, then the second ones; each once. */
function interleave(lists: number[][]): number[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const seen = new Set<number>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++)
    for (const list of lists) {
      const document = list[place];
      if (document !== undefined) seen.add(document);
    }
  return [...seen];
}
