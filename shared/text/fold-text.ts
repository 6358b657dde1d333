/**
 * Text folded for matching: no diacritics, lower case, `đ` as `d`, every run of white space (no-break spaces and
 * invisible marks included) as one blank, trimmed. Only for comparing: what is shown or stored is the whole text, NFC.
 */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNUSUAL, (letters) => letters.replace(/[\p{Mn}\p{Cf}]/gu, ''))
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(BLANKS, ' ')
    .trim();
}

/** What is folded already: nearly all that vocabularies hold. */
const FOLDED = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The marks of Latin letters, which are nearly all that there are: found much quicker than all of Unicode's. */
const MARKS = /[\u0300-\u036f]+/g;
/** What may be another mark, or invisible. */
const UNUSUAL = /[^\0-\x7fđĐ]+/g;
/** White space that is not one blank already. */
const BLANKS = / \s+|[^\S ]\s*/g;
