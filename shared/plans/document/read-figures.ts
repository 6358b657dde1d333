import type { Comparison } from '../plan';

/** A figure that something is compared with: `từ 90% trở lên`. */
export interface Figure {
  comparison: Comparison;
  figure: number;
  unit: string;
  /** Where in the text it stands. */
  from: number;
  to: number;
  /** The text only says *đạt 90%*, which may be what has been reached already. */
  isBare: boolean;
}

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)\s*(%|phần trăm|điểm)`;
const WORDS: [words: string, comparison: Comparison][] = [
  [
    'không dưới|không thấp hơn|không nhỏ hơn|không ít hơn|tối thiểu(?: là)?|tổi thiểu|ít nhất(?: là)?|từ|≥|>=|trên hoặc bằng',
    'at-least',
  ],
  ['không quá|không vượt quá|không cao hơn|không trên|tối đa(?: là)?|nhiều nhất|≤|<=', 'at-most'],
  ['dưới|thấp hơn|nhỏ hơn|ít hơn|<', 'below'],
  ['trên|hơn|vượt|cao hơn|lớn hơn|>', 'above'],
  ['đạt(?: tỷ lệ| mức| chỉ tiêu)?', 'at-least'],
];
const PATTERN = new RegExp(
  `(?:${WORDS.map(([words]) => `(?<![\\p{L}])(${words})`).join('|')})?\\s*${NUMBER}(\\s*(?:điểm\\s*)?trở (?:lên|xuống)| hoặc cao hơn| trở đi)?`,
  'giu',
);
/** `không có … dưới 80 %`: at least that. */
const TURNED: Partial<Record<Comparison, Comparison>> = { below: 'at-least', above: 'at-most' };

/** The figures of a text that are compared with something, in order. */
export function readFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const found of text.matchAll(PATTERN)) {
    const groups = found.slice(1, 1 + WORDS.length);
    const word = groups.findIndex((group) => group !== undefined);
    const [number = '', unit = '', tail = ''] = found.slice(1 + WORDS.length);
    let comparison = WORDS[word]?.[1];
    if (/lên|cao hơn/i.test(tail)) comparison = 'at-least';
    if (/xuống/i.test(tail)) comparison = 'at-most';
    if (comparison === undefined) continue;
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (/không (?:có|để|còn|phát sinh)[^.;,]*$/iu.test(before)) comparison = TURNED[comparison] ?? comparison;
    figures.push({
      comparison,
      figure: Number(number.replace(',', '.')),
      unit: unit === 'phần trăm' ? '%' : unit.toLowerCase(),
      from: found.index,
      to: found.index + found[0].length,
      isBare: word === WORDS.length - 1 && tail === '',
    });
  }
  return figures;
}
