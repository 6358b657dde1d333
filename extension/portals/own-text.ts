import { type FactLabel, labelOfCaption } from './vocabulary';

/** Longest label, in words. */
const LABEL_WORDS = 6;

/**
 * The part of a text that belongs to its own label: a cell may say more than its column (`Khai sinh Người nộp: …`), and
 * what follows another label is not read. The own label at the start is left out.
 */
export function ownText(text: string, own: FactLabel): string {
  if (!text.includes(':')) return text;
  let start = 0;
  for (const { index } of text.matchAll(/:(?=\s|$)/g)) {
    const words = text.slice(start, index).trim().split(/\s+/);
    for (let count = Math.min(LABEL_WORDS, words.length); count > 0; count--) {
      const label = labelOfCaption(words.slice(-count).join(' '));
      if (!label) continue;
      const before = words
        .slice(0, -count)
        .join(' ')
        .replace(/[\s,;|(–-]+$/, '');
      if (before || label !== own) return before;
      start = index + 1;
      break;
    }
  }
  return text.slice(start).trim();
}
