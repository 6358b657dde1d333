/** What a doubled letter or one with `w` stands for. */
const LETTERS: [RegExp, string][] = [
  [/dd/g, 'đ'],
  [/d(.*)d$/, 'đ$1'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/uow|uwow|uwo/g, 'ươ'],
  [/aw/g, 'ă'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
  [/uo([a-z]*)w$/, 'ươ$1'],
  [/a([a-z]+)w$/, 'ă$1'],
  [/o([a-z]+)w$/, 'ơ$1'],
  [/u([a-z]+)w$/, 'ư$1'],
  [/a([a-z]+)a$/, 'â$1'],
  [/e([a-z]+)e$/, 'ê$1'],
  [/o([a-z]+)o$/, 'ô$1'],
];

const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const VOWELS = /[aeiouyăâêôơư]/;
/** What a Vietnamese syllable looks like when its marks are gone. */
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const MARKS = /\p{Mn}/gu;

/**
 * A word as it would stand there had the keyboard's Telex been on: `ddawng` → `đăng`, `kys` → `ký`. Keys for tone may stand
 * behind the vowel or at the end. Undefined where it is no Telex, or nothing would be different.
 */
export function readTelex(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/^[a-z]{2,10}$/.test(typed)) return undefined;
  let rest = typed;
  let tone = '';
  // one tone a syllable, after its first vowel
  const first = rest.search(/[aeiouy]/);
  for (let place = rest.length - 1; place > first && first >= 0 && !tone; place--) {
    const mark = TONES[rest[place] ?? ''];
    if (!mark) continue;
    tone = mark;
    rest = rest.slice(0, place) + rest.slice(place + 1);
  }
  for (const [typedLetters, letters] of LETTERS) rest = rest.replace(typedLetters, letters);
  if (rest === typed || !SYLLABLE.test(rest.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd')))
    return undefined;
  return putTone(rest, tone);
}

/** Which vowel carries the tone is written in two ways; both are the same for a search, which takes it off again. */
function putTone(word: string, tone: string): string {
  const place = word.search(VOWELS);
  return place < 0 ? word : (word.slice(0, place + 1) + tone + word.slice(place + 1)).normalize('NFC');
}
