import { isOneSlip } from './find-similar';
import data from './people-words.json';
import { type Token, tokenise } from './tokenise';

/** A phrase as folded words, and what it means in the words of procedures' names. */
interface Saying {
  said: string[];
  means: Token[][];
}

const folded = (text: string) => tokenise(text).map((token) => token.folded);
const longestFirst = (a: { length: number }, b: { length: number }) => b.length - a.length;

const sayings: Saying[] = data.words
  .flatMap(({ said, means }) =>
    said.map((phrase) => ({ said: folded(phrase), means: means.map((text) => tokenise(text)) })),
  )
  .sort((a, b) => longestFirst(a.said, b.said));
const fillers = data.fillers.map(folded).sort(longestFirst);

/**
 * What people say, in the words of procedures' names: the longest known phrase replaced, with what stands around it and
 * without. None where nothing is known.
 * @param forgiving whether one word of the phrase may have a slip
 */
export function readPeopleWords(tokens: Token[], forgiving = false): Token[][][] {
  const words = tokens.map((token) => token.folded);
  for (const { said, means } of sayings) {
    const place = placeOf(said, words, forgiving);
    if (place < 0) continue;
    const before = withoutFillers(tokens.slice(0, place));
    const after = withoutFillers(tokens.slice(place + said.length));
    // inside a longer name it is no saying
    if (before.length + after.length > said.length) continue;
    return means.map((meant) => [[...before, ...meant, ...after], meant]);
  }
  const short = withoutFillers(tokens);
  return short.length > 0 && short.length < tokens.length ? [[short]] : [];
}

/** Words that a question has and a name has not: "làm … cho con", "… cần giấy tờ gì". */
function withoutFillers(tokens: Token[]): Token[] {
  let left = tokens;
  for (const filler of fillers) {
    const place = placeOf(
      filler,
      left.map((token) => token.folded),
    );
    if (place >= 0) left = [...left.slice(0, place), ...left.slice(place + filler.length)];
  }
  return left;
}

/** Fewest words of a phrase of which one may have a slip: of shorter ones too little is left to be known by. */
const FEWEST = 2;

function placeOf(phrase: string[], words: string[], forgiving = false): number {
  const slips = forgiving && phrase.length >= FEWEST ? 1 : 0;
  for (let place = 0; place + phrase.length <= words.length; place++) {
    let wrong = 0;
    for (let offset = 0; offset < phrase.length && wrong <= slips; offset++) {
      const [word = '', typed = ''] = [phrase[offset], words[place + offset]];
      if (word === typed) continue;
      wrong += slips > 0 && word.length > 1 && isOneSlip(word, typed) ? 1 : 2;
    }
    if (wrong <= slips) return place;
  }
  return -1;
}
