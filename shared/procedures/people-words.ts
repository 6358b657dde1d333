import { isOneSlip } from './find-similar';
import { peopleWords } from './sayings';
import type { Token } from './tokenise';

/**
 * What people say, in the words of procedures' names: the longest known phrase replaced, with what stands around it and
 * without. None where nothing is known.
 * @param forgiving whether one word of the phrase may have a slip
 */
export function readPeopleWords(tokens: Token[], forgiving = false): Token[][][] {
  const short = withoutFillers(tokens);
  const isShorter = short.length > 0 && short.length < tokens.length;
  const found = findSaying(isShorter ? [tokens, short] : [tokens], forgiving);
  if (!found) return isShorter ? [[short]] : [];
  const { saying, before, after } = found;
  return saying.means.map((meant) => [[...before, ...meant, ...after], meant]);
}

/** The longest saying that a reading of the question has, and what stands around it. */
function findSaying(readings: Token[][], forgiving: boolean) {
  const folded = readings.map((tokens) => tokens.map((token) => token.folded));
  for (const saying of peopleWords().sayings) {
    const { length } = saying.said;
    for (const [number, tokens] of readings.entries()) {
      const place = placeOf(saying.said, folded[number] ?? [], forgiving);
      if (place < 0) continue;
      const before = withoutFillers(tokens.slice(0, place));
      const after = withoutFillers(tokens.slice(place + length));
      // inside a longer name it is no saying
      if (before.length + after.length <= length) return { saying, before, after };
    }
  }
  return undefined;
}

/** What a question is about, without for whom, where or why: `tạm trú cho sinh viên` → `tạm trú`. None where it is one word. */
export function headOf(tokens: Token[]): Token[] | undefined {
  const end = tokens.findIndex(({ folded }, place) => place > 0 && peopleWords().joints.has(folded));
  const head = withoutFillers(tokens.slice(0, Math.max(0, end)));
  return head.length > 1 ? head : undefined;
}

/** Words that a question has and a name has not: "làm … cho con", "… cần giấy tờ gì". */
function withoutFillers(tokens: Token[]): Token[] {
  let left = tokens;
  for (const filler of peopleWords().fillers) {
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
