import { foldText } from '../../../shared/text/fold-text';

/** Abbreviations of officials, folded. */
const ABBREVIATIONS: Record<string, string> = {
  bn: 'bien nhan',
  bs: 'bo sung',
  bshs: 'bo sung ho so',
  cb: 'can bo',
  dk: 'dang ky',
  dvc: 'dich vu cong',
  gq: 'giai quyet',
  hc: 'hanh chinh',
  hs: 'ho so',
  htkq: 'hen tra ket qua',
  kq: 'ket qua',
  nvtc: 'nghia vu tai chinh',
  tg: 'thoi gian',
  tkq: 'tra ket qua',
  tn: 'tiep nhan',
  tnhs: 'tiep nhan ho so',
  tthc: 'thu tuc hanh chinh',
  xl: 'xu ly',
  yc: 'yeu cau',
  ycbs: 'yeu cau bo sung',
};
const ABBREVIATED = new RegExp(String.raw`\b(?:${Object.keys(ABBREVIATIONS).join('|')})\b`, 'g');

/** Words of two syllables of which the first may be its letter alone: `T.trạng`, `g.quyết`. */
const COMPOUNDS = new Map(
  (
    'tinh trang,trang thai,thu tuc,ho so,giai quyet,tiep nhan,can bo,xu ly,linh vuc,hinh thuc,ket qua,bo sung,' +
    'dang ky,thoi han,thoi gian'
  )
    .split(',')
    .map((word) => [word.replace(/\S+/, (first) => first.slice(0, 1)), word]),
);
const COMPOUND = /\b[bcdghkltx] [a-z]{2,5}\b/g;

/** Words of which several say the same: `Mã số hồ sơ`, `Tình trạng`, `Công chức thụ lý`, `Chờ người dân bổ sung`. */
const SAME: [RegExp, string][] = [
  [/^ma so (?=\p{L})/u, 'ma '],
  [/^ng? (?=hen|nhan|tiep|tra|nop|gui)/, 'ngay '],
  [/^tinh trang/, 'trang thai'],
  [/\b(?:cong chuc|chuyen vien)\b/, 'can bo'],
  [/\bho va ten\b/, 'ho ten'],
  [/^(nguoi|can bo) dang (?!ky)/, '$1 '],
  [/^(?:dang )?cho (?:(?:nguoi )?dan|cong dan) /, 'cho '],
];

/** A folded text with its abbreviations written out. */
export const writeOutShort = (folded: string): string =>
  folded
    .replace(ABBREVIATED, (short) => ABBREVIATIONS[short] ?? short)
    .replace(COMPOUND, (short) => COMPOUNDS.get(short) ?? short);

/** The same in one way of saying the same. */
export const writeOut = (folded: string): string =>
  SAME.reduce((words, [several, one]) => words.replace(several, one), writeOutShort(folded));

/** `Ngày giờ`, `thời gian` and `thời điểm` of what happens are its day. */
const MOMENT =
  /^(?:ngay gio|ngay va gio|ngay thang|thoi gian|thoi diem) (?=(?:nop|gui|tiep nhan|nhan|hen|dang ky|tao|hoan thanh|ket thuc|du kien|yeu cau|phan anh)\b|tra$)/;
/** Where a label says `hồ sơ` at its end and means the same without. */
const OF_DOSSIER =
  /^(ngay|han|hen|can bo|cong chuc|chuyen vien|nguoi(?! dan| nhan ho so)|hinh thuc|phuong thuc|kenh|linh vuc|trang thai|tinh trang|tiep nhan|thoi han|thoi gian|nguon)( .+) ho so$/;

/** All but the letters, figures and blanks of nearly every text: what else it is, is slow to ask. */
const NO_LETTERS = /[^A-Za-z\d \u00c0-\u00d6\u00d8-\u00f6\u00f8-\u01bf\u1e00-\u1eff]+/g;

/**
 * Words of a text, folded, without what sort icons, brackets, colons and required marks leave behind, and one way of
 * saying the same.
 */
export const bareWords = (text: string): string =>
  writeOut(foldText(text.replace(NO_LETTERS, (signs) => signs.replace(/[\p{P}\p{S}]/gu, ' '))))
    .replace(MOMENT, 'ngay ')
    .replace(OF_DOSSIER, '$1$2');

/** Phrases of which each means one thing; later ones correct earlier ones. */
export type Phrases<Meaning extends string> = Partial<Record<Meaning, readonly string[]>>;

/** What the phrases of books are in bare words: one phrase may stand in several. */
const bare = new Map<string, string>();

/** The bare words of a phrase that stands in books. */
export function bareWordsOf(phrase: string): string {
  let words = bare.get(phrase);
  if (words === undefined) {
    words = bareWords(phrase);
    bare.set(phrase, words);
  }
  return words;
}

/** Phrases in their bare words. */
interface PhraseIndex<Meaning> {
  meanings: Map<string, Meaning>;
  /** By their first word, the longest first: a text is asked only for what its own words begin. */
  byFirstWord: Map<string, string[]>;
}

/** Finds which of many known phrases a text is, by its folded words. */
export class PhraseBook<Meaning extends string> {
  readonly #books: () => Phrases<Meaning>[];
  #index: PhraseIndex<Meaning> | undefined;

  /** @param books meaning → phrases as people write them; asked for when something is looked up, which on most pages nothing is */
  constructor(books: () => Phrases<Meaning>[]) {
    this.#books = books;
  }

  get #known(): PhraseIndex<Meaning> {
    this.#index ??= indexOf(this.#books());
    return this.#index;
  }

  /** The meaning of a text that is one of the phrases, whole. */
  exact(folded: string): Meaning | undefined {
    return this.#known.meanings.get(folded);
  }

  /** The meaning of the longest phrase with which the text begins, where what follows it is as asked for. */
  beginning(folded: string, rest: RegExp): Meaning | undefined {
    const first = /^[^\s(,[]+/.exec(folded)?.[0] ?? '';
    const { byFirstWord, meanings } = this.#known;
    const phrase = byFirstWord
      .get(first)
      ?.find((known) => folded.startsWith(known) && rest.test(folded.slice(known.length)));
    return phrase === undefined ? undefined : meanings.get(phrase);
  }

  /** The meaning of the longest phrase of more than one word that stands somewhere in the text. */
  within(folded: string): Meaning | undefined {
    const { byFirstWord, meanings } = this.#known;
    const text = `${folded} `;
    let longest = '';
    for (let start = 0; start < text.length; start = text.indexOf(' ', start) + 1) {
      const first = text.slice(start, text.indexOf(' ', start));
      const found = byFirstWord
        .get(first)
        ?.find((phrase) => phrase.length > longest.length && text.startsWith(`${phrase} `, start));
      if (found) longest = found;
    }
    return meanings.get(longest);
  }
}

function indexOf<Meaning extends string>(books: Phrases<Meaning>[]): PhraseIndex<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const phrases of books) {
    for (const meaning of Object.keys(phrases) as Meaning[]) {
      for (const phrase of phrases[meaning] ?? []) meanings.set(bareWordsOf(phrase), meaning);
    }
  }
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of meanings.keys()) {
    const [first = ''] = phrase.split(' ', 1);
    const same = byFirstWord.get(first);
    if (same) same.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.length - a.length);
  return { meanings, byFirstWord };
}
