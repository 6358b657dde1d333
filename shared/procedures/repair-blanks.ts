import { readToken, type Token } from './tokenise';

/**
 * A query with blanks that were forgotten or hit too early put right: `dangky` → `dang ky`, `kha isinh` → `khai sinh`.
 * Undefined where nothing is to be put right.
 * @param isWord whether a folded word is known
 */
export function repairBlanks(tokens: Token[], isWord: (folded: string) => boolean): Token[] | undefined {
  const repaired: Token[] = [];
  let hasRepaired = false;
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (!token) continue;
    const next = tokens[place + 1];
    const isUnknown = !isWord(token.folded);
    if (isUnknown || (next && !isWord(next.folded))) {
      const joined = next && wordsOf(token.folded + next.folded, isWord);
      const alone = isUnknown ? wordsOf(token.folded, isWord) : undefined;
      const found = alone ?? joined;
      if (found) {
        repaired.push(...found.map(readToken));
        hasRepaired = true;
        if (!alone) place++;
        continue;
      }
    }
    repaired.push(token);
  }
  return hasRepaired ? repaired : undefined;
}

/** A run of letters as one known word or two. */
function wordsOf(letters: string, isWord: (folded: string) => boolean): string[] | undefined {
  if (isWord(letters)) return [letters];
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const parts = [letters.slice(0, cut), letters.slice(cut)];
    if (parts.every(isWord)) return parts;
  }
  return undefined;
}
