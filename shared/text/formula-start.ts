/**
 * What spreadsheets run as a formula when a text begins with it, also after blanks and in full width (OWASP, CSV
 * injection). In a CSV file such a text gets an apostrophe before it.
 */
export const FORMULA_START = /^[\s\u{FEFF}]*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

/** The text of a cell without the apostrophe that kept it from being run. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
