import { type Phrase, skipAny, wordAt } from './phrase-words';
import { readDate } from './read-point';

/** Most words and signs of a document's number. */
const LONGEST_NUMBER = 14;

/** What stands behind a number that is a day or a length, and none of a document. */
const NOT_IN_NUMBERS = ['thang', 'quy', 'nam', 'tuan', 'ngay', 'lan', 'buoi', 'thg'];

/** A number of a document, with its date: `Kế hoạch số 52/KH-UBND ngày 12/01/2023` says nothing of when. */
export function skipDocumentNumber(phrase: Phrase, at: number): number | undefined {
  const head = skipAny(phrase, at, ['so :', 'so', 'nghi dinh', 'thong tu', 'dieu', 'khoan']);
  const start = head ?? at;
  if (!/^\d+$/.test(wordAt(phrase, start))) return undefined;
  let next = start + 1;
  let letters = false;
  const longest = start + LONGEST_NUMBER;
  while (
    next < longest &&
    ['/', '-'].includes(wordAt(phrase, next)) &&
    /^[a-z\d]+$/.test(wordAt(phrase, next + 1))
  ) {
    letters ||= /^[a-z]{2}/.test(wordAt(phrase, next + 1)) && !skipAny(phrase, next + 1, NOT_IN_NUMBERS);
    if (head === undefined && !letters && !/^\d+$/.test(wordAt(phrase, next + 1))) return undefined;
    next += 2;
  }
  if (!letters && (head === undefined || next === start + 1)) return undefined;
  const dated = readDate(phrase, next);
  return dated && wordAt(phrase, next) === 'ngay' ? dated.next : next;
}
