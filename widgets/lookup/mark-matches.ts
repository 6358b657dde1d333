import { readToken, splitWords } from '../../shared/procedures/tokenise';
import type { WordsMeant } from '../../shared/procedures/words-meant';

/** A part of a text; `hit` where it is a word that the query means. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** Cuts a text (NFC) into parts, by the same words as the search: joined, they are the text again. */
export function markMatches(text: string, { words, begins }: WordsMeant): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const word of splitWords(text)) {
    const folded = foldWord(word.text);
    if (!words.has(folded) && !(begins && folded.startsWith(begins))) continue;
    if (word.start > end) parts.push({ text: text.slice(end, word.start), hit: false });
    parts.push({ text: word.text, hit: true });
    end = word.start + word.text.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false });
  return joinNeighbours(parts);
}

const foldedWords = new Map<string, string>();

/** The same words are drawn at every letter that is typed: each is folded once. */
function foldWord(word: string): string {
  const folded = foldedWords.get(word) ?? readToken(word).folded;
  foldedWords.set(word, folded);
  return folded;
}

/** Hits with only a blank between them are shown as one. */
function joinNeighbours(parts: TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  parts.forEach((part, index) => {
    const bridges = !part.hit && /^\s+$/.test(part.text) && parts[index - 1]?.hit && parts[index + 1]?.hit;
    const before = joined[joined.length - 1];
    if (before?.hit && (part.hit || bridges)) before.text += part.text;
    else joined.push({ ...part });
  });
  return joined;
}
