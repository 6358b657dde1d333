import data from './people-words.json';
import { hasMarks, type Token, tokenise } from './tokenise';

interface Spelling {
  said: Token[];
  means: Token[];
}

let byFirst: ReadonlyMap<string, Spelling[]> | undefined;

/** By their first word, the longest first: a query is looked through once. */
function readSpellings(): ReadonlyMap<string, Spelling[]> {
  const read = new Map<string, Spelling[]>();
  for (const { said, means } of data.spellings)
    for (const text of said) {
      const words = tokenise(text);
      const first = words[0]?.folded ?? '';
      read.set(first, [...(read.get(first) ?? []), { said: words, means: tokenise(means) }]);
    }
  for (const group of read.values()) group.sort((a, b) => b.said.length - a.said.length);
  return read;
}

/**
 * A query with abbreviations written out and words of one part of the country in those of the procedures' names:
 * `mất cccd` → `mất căn cước`, `heo` → `lợn`. Undefined where nothing changes.
 */
export function spellOut(tokens: Token[]): Token[] | undefined {
  byFirst ??= readSpellings();
  const withMarks = tokens.some(hasMarks);
  const spelled: Token[] = [];
  let hasChanged = false;
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place];
    if (!token) break;
    const found = byFirst
      .get(token.folded)
      ?.find(({ said }) => said.every((word, offset) => isMeant(word, tokens[place + offset], withMarks)));
    spelled.push(...(found?.means ?? [token]));
    hasChanged ||= found !== undefined;
    place += found?.said.length ?? 1;
  }
  return hasChanged ? spelled : undefined;
}

/** Where a text has marks, `ma` is not `má`; the letter `đ` is often left out of abbreviations. */
function isMeant(word: Token, typed: Token | undefined, withMarks: boolean): boolean {
  if (typed?.folded !== word.folded) return false;
  return !withMarks || (typed.tone === word.tone && plainD(typed.letters) === plainD(word.letters));
}

const plainD = (letters: string) => letters.replaceAll('đ', 'd');
