import { foldText } from '../../../shared/text/fold-text';

/** A text as it is compared with known words: without numbering before it and signs after it. */
export const wordKey = (text: string): string =>
  foldText(text)
    .replace(/^(?:[\divx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/(?<![\s:*.(])[\s:*.(]+$/, '');

export const keysOf = (texts: readonly string[]): string[] => texts.map(wordKey);
