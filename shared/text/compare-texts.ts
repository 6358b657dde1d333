/** Order of texts by their characters' codes, the same everywhere: of codes, days as YYYY-MM-DD, folded texts. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
