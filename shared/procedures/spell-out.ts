import data from './people-words.json';
import { type Token, tokenise } from './tokenise';

interface Spelling {
  said: string[];
  means: Token[];
}

let byFirst: ReadonlyMap<string, Spelling[]> | undefined;

/** By their first word, the longest first: a query is looked through once. */
function readSpellings(): ReadonlyMap<string, Spelling[]> {
  const read = new Map<string, Spelling[]>();
  for (const { said, means } of data.spellings)
    for (const text of said) {
      const words = tokenise(text).map(({ folded }) => folded);
      const first = words[0] ?? '';
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
  const spelled: Token[] = [];
  let hasChanged = false;
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place];
    if (!token) break;
    const found = byFirst
      .get(token.folded)
      ?.find(({ said }) => said.every((word, offset) => tokens[place + offset]?.folded === word));
    spelled.push(...(found?.means ?? [token]));
    hasChanged ||= found !== undefined;
    place += found?.said.length ?? 1;
  }
  return hasChanged ? spelled : undefined;
}
