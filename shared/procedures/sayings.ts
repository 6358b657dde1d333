import data from './people-words.json';
import { spellOut } from './spell-out';
import { type Token, tokenise } from './tokenise';

/** A phrase as folded words, written out, and what it means in the words of procedures' names. */
export interface Saying {
  said: string[];
  means: Token[][];
}

/** A phrase as the searched question is read too: abbreviations written out. */
const foldedWords = (text: string): string[] => {
  const tokens = tokenise(text);
  return (spellOut(tokens) ?? tokens).map(({ folded }) => folded);
};

const longestFirst = (a: { length: number }, b: { length: number }) => b.length - a.length;

/** All sayings, the longest first. */
export const sayings: Saying[] = data.words
  .flatMap(({ said, means }) => {
    const meant = means.map((text) => tokenise(text));
    const phrases = new Map(said.map((text) => [foldedWords(text).join(' '), foldedWords(text)]));
    return [...phrases.values()].map((words) => ({ said: words, means: meant }));
  })
  .sort((a, b) => longestFirst(a.said, b.said));

/** Words that a question has and a name has not, the longest first. */
export const fillers: string[][] = data.fillers
  .map((text) => tokenise(text).map(({ folded }) => folded))
  .sort(longestFirst);

/** Words after which a question only says for whom, where or why. */
export const joints: ReadonlySet<string> = new Set(data.joints.flatMap(foldedWords));
