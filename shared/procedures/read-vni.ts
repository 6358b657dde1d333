const TONES: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
/** What a figure makes of the letters before it, the nearest first. */
const LETTERS: Record<string, [RegExp, string][]> = {
  6: [
    [/a([^aeo]*)$/, 'â$1'],
    [/e([^aeo]*)$/, 'ê$1'],
    [/o([^aeo]*)$/, 'ô$1'],
  ],
  7: [
    [/uo([^uo]*)$/, 'ươ$1'],
    [/o([^uo]*)$/, 'ơ$1'],
    [/u([^uo]*)$/, 'ư$1'],
  ],
  8: [[/a([^a]*)$/, 'ă$1']],
  9: [[/^d/, 'đ']],
};
const VOWELS = /[aeiouyăâêôơư]/;

/**
 * A word as it would stand there had the keyboard's VNI been on: `d9a8ng` → `đăng`, `ho65` → `hộ`. Undefined where it is
 * none.
 */
export function readVni(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/^(?=.{2,10}$)[a-z]+[1-9][a-z1-9]*$/.test(typed)) return undefined;
  let rest = '';
  let tone = '';
  for (const key of typed) {
    const mark = TONES[key];
    if (mark) {
      if (tone) return undefined;
      tone = mark;
      continue;
    }
    const letters = LETTERS[key];
    const found = letters?.find(([pattern]) => pattern.test(rest));
    if (letters && !found) return undefined;
    rest = found ? rest.replace(...found) : rest + key;
  }
  const place = rest.search(VOWELS);
  if (place < 0) return undefined;
  return (rest.slice(0, place + 1) + tone + rest.slice(place + 1)).normalize('NFC');
}
