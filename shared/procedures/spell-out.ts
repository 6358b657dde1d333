import data from './people-words.json';
import { type Token, tokenise } from './tokenise';

interface Spelling {
  said: string[];
  means: Token[];
}

const spellings: Spelling[] = data.spellings
  .flatMap(({ said, means }) =>
    said.map((text) => ({ said: tokenise(text).map(({ folded }) => folded), means: tokenise(means) })),
  )
  .sort((a, b) => b.said.length - a.said.length);

/** By their first word, longest first: a query is looked through once. */
const byFirst = new Map<string, Spelling[]>();
for (const spelling of spellings) {
  const first = spelling.said[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
}

/**
 * A query with abbreviations written out and words of one part of the country in those of the procedures' names:
 * `mất cccd` → `mất căn cước`, `heo` → `lợn`. Undefined where nothing changes.
 */
export function spellOut(tokens: Token[]): Token[] | undefined {
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
