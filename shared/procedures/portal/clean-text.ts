import type { CountDefect } from './defects';

/**
 * Text as people should read it: NFC, without invisible marks, private-use bullets (Wingdings) and repeated blanks.
 * Words are not touched. What was cleaned away is counted.
 */
export function cleanText(text: string, count: CountDefect): string {
  count('noBreakSpace', occurrences(text, /\u00a0/g));
  count('invisibleMark', occurrences(text, /\p{Cf}/gu));
  count('privateUse', occurrences(text, /\p{Co}/gu));
  if (text.normalize('NFC') !== text) count('decomposed');
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Co}\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** The same without the bullet or dash that opens a line, and without a colon that ends it. */
export function cleanItem(text: string, count: CountDefect): string {
  return cleanText(text, count)
    .replace(/^(?:[-+*•–]\s*)+/u, '')
    .replace(/:$/, '')
    .trimEnd();
}

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
