import data from './people-words.json';
import { spellOut } from './spell-out';
import { type Token, tokenise } from './tokenise';

/** A phrase as folded words, written out, and what it means in the words of procedures' names. */
export interface Saying {
  said: Token[];
  means: Token[][];
}

interface PeopleWords {
  /** The longest first. */
  sayings: Saying[];
  /** Words that a question has and a name has not, the longest first. */
  fillers: string[][];
  /** Words after which a question only says for whom, where or why. */
  joints: ReadonlySet<string>;
}

let read: PeopleWords | undefined;

/** `people-words.json`, read at the first question: a page that only lists procedures does not wait for it. */
export function peopleWords(): PeopleWords {
  read ??= {
    sayings: data.words.flatMap(readSayings).sort((a, b) => longestFirst(a.said, b.said)),
    fillers: data.fillers.map((text) => tokenise(text).map(({ folded }) => folded)).sort(longestFirst),
    joints: new Set(data.joints.flatMap((text) => tokenise(text).map(({ folded }) => folded))),
  };
  return read;
}

function readSayings({ said, means }: { said: string[]; means: string[] }): Saying[] {
  const meant = means.map(writtenOut);
  const phrases = new Map(said.map(writtenOut).map((words) => [textOf(words), words]));
  return [...phrases.values()].map((words) => ({ said: words, means: meant }));
}

/** A phrase as the question is read too: abbreviations written out. */
function writtenOut(text: string): Token[] {
  const tokens = tokenise(text);
  return spellOut(tokens) ?? tokens;
}

const textOf = (tokens: Token[]) => tokens.map(({ letters, tone }) => letters + tone).join(' ');

const longestFirst = (a: { length: number }, b: { length: number }) => b.length - a.length;
