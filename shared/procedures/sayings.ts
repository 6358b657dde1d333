import data from './people-words.json';
import { spellOut } from './spell-out';
import { readToken, type Token, tokenise } from './tokenise';

/** A phrase as folded words, written out, and what it means in the words of procedures' names. */
export interface Saying {
  said: Token[];
  means: Token[][];
}

interface PeopleWords {
  /** The longest first. */
  sayings: Saying[];
  /** Words that a question has and a name has not, by the first of them. */
  fillers: ReadonlyMap<string, string[][]>;
  /** Words after which a question only says for whom, where or why. */
  joints: ReadonlySet<string>;
}

/** Relatives and high ages, and the one that stands for all of their kind in sayings: `ông mất` and `mẹ mất` are one need. */
const relatives = data.relatives.flatMap(([named = '', ...others]) =>
  others.map((other) => ({ relative: readToken(other), kind: readToken(named) })),
);
const kindByWord = new Map(relatives.map(({ relative, kind }) => [writtenAs(relative), kind]));
const kindByFolded = new Map(relatives.map(({ relative, kind }) => [relative.folded, kind]));

/** The word that sayings have for a word with its marks. */
const sayingWord = (token: Token): Token => kindByWord.get(writtenAs(token)) ?? token;

/** The words that sayings may have for a question's word; in a question without marks `ba` may be a grandmother or three. */
export function sayingWords(token: Token, withMarks: boolean): Token[] {
  const kind = withMarks ? undefined : kindByFolded.get(token.folded);
  return kind ? [token, kind] : [sayingWord(token)];
}

let read: PeopleWords | undefined;

/** `people-words.json`, read at the first question: a page that only lists procedures does not wait for it. */
export function peopleWords(): PeopleWords {
  read ??= {
    sayings: data.words.flatMap(readSayings).sort((a, b) => longestFirst(a.said, b.said)),
    fillers: readFillers(),
    joints: new Set(data.joints.flatMap((text) => tokenise(text).map(({ folded }) => folded))),
  };
  return read;
}

function readFillers(): ReadonlyMap<string, string[][]> {
  const fillers = new Map<string, string[][]>();
  for (const text of data.fillers) {
    const words = tokenise(text).map(({ folded }) => folded);
    const [first = ''] = words;
    fillers.set(first, [...(fillers.get(first) ?? []), words]);
  }
  return fillers;
}

function readSayings({ said, means }: { said: string[]; means: string[] }): Saying[] {
  const meant = means.map(writtenOut);
  const phrases = new Map(
    said.map((text) => writtenOut(text).map(sayingWord)).map((words) => [textOf(words), words]),
  );
  return [...phrases.values()].map((words) => ({ said: words, means: meant }));
}

function writtenAs({ letters, tone }: Token): string {
  return letters + tone;
}

/** A phrase as the question is read too: abbreviations written out. */
function writtenOut(text: string): Token[] {
  const tokens = tokenise(text);
  return spellOut(tokens) ?? tokens;
}

const textOf = (tokens: Token[]) => tokens.map(writtenAs).join(' ');

const longestFirst = (a: { length: number }, b: { length: number }) => b.length - a.length;
