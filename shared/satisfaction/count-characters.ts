/** Characters of a text as its limit counts them: composed (NFC), so that the keyboard does not matter; an emoji is one. */
export const countCharacters = (text: string): number => [...text.normalize('NFC')].length;
