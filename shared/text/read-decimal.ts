/**
 * A number of 0 or more as people here type it: `82,58`, `82.58`, `1.200`, `1.200,5`. A point before exactly three digits
 * parts thousands, unless nothing but a nought stands before it.
 * @returns undefined where it is none
 */
export function readDecimal(typed: string): number | undefined {
  const text = typed.trim();
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A number as it is shown in a field for typing: `82,58`. */
export const writeDecimal = (value: number): string => String(value).replace('.', ',');
