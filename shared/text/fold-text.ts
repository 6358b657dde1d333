/**
 * Text folded for matching: no diacritics, lower case, `đ` as `d`, every run of white space (no-break spaces and
 * invisible marks included) as one blank, trimmed. Only for comparing: what is shown or stored is the whole text, NFC.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
