import { type Phrase, saysAt, wordAt } from './phrase-words';

/** What was read, and the place of the first word after it. */
export interface Found<T> {
  value: T;
  next: number;
}

const DIGITS: [string, number][] = [
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mốt', 1],
];
const ROMANS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

const digitAt = (phrase: Phrase, at: number): number | undefined =>
  DIGITS.find(([word]) => saysAt(phrase, at, word))?.[1];

/** A whole number below 10,000 in figures, or below 100 in words. */
export function readNumber(phrase: Phrase, at: number): Found<number> | undefined {
  const word = wordAt(phrase, at);
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), next: at + 1 };
  if (saysAt(phrase, at, 'mười')) {
    const ones = digitAt(phrase, at + 1);
    return { value: 10 + (ones ?? 0), next: at + (ones ? 2 : 1) };
  }
  const digit = digitAt(phrase, at);
  if (digit === undefined) return undefined;
  if (!saysAt(phrase, at + 1, 'mươi')) return { value: digit, next: at + 1 };
  const ones = digitAt(phrase, at + 2);
  return { value: digit * 10 + (ones ?? 0), next: at + (ones ? 3 : 2) };
}

/** The number of a quarter: in figures, in words or Roman. */
export function readQuarterNumber(phrase: Phrase, at: number): Found<number> | undefined {
  const roman = ROMANS[wordAt(phrase, at)];
  return roman === undefined ? readNumber(phrase, at) : { value: roman, next: at + 1 };
}
