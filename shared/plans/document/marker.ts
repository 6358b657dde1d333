/** What stands before a head or a task: `II.`, `A`, `3a)`, `1.2`. */
export interface Marker {
  kind: 'roman' | 'letter' | 'number' | 'small';
  text: string;
  /** How deep a number is: `1` is 1, `1.2` is 2. */
  depth: number;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Longest cell with nothing but a marker, with blanks and signs around it. */
const LONGEST_CELL = 100;

/** Reads a cell that holds nothing but a marker. */
export function readMarker(cell: string): Marker | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const text = cell
    .trim()
    .replace(/^\(|[.)\]:/\s]+$/g, '')
    .replace(/^(?:phần|mục|nhóm)\s+/i, '');
  if (text === '' || text.length > 12) return undefined;
  if (ROMAN.test(text)) return { kind: 'roman', text, depth: 0 };
  if (/^[A-ZĐ]$/.test(text)) return { kind: 'letter', text, depth: 0 };
  if (/^[a-zđ]$/.test(text)) return { kind: 'small', text, depth: 2 };
  const dotted = text.replace(/\s*\.\s*/g, '.');
  if (/^(?:[IVX]+\.)?\d{1,3}(?:\.\d{1,3})*[a-zđ]?$/.test(dotted))
    return { kind: 'number', text: dotted, depth: dotted.replace(/^[IVX]+\./, '').split('.').length };
  return undefined;
}

/** Splits the marker off the beginning of a text: `II. Tiêu chí …`, `1) …`. A number needs its point or bracket. */
export function splitMarker(text: string): { marker: Marker; rest: string } | undefined {
  const found =
    /^\s*((?:[Pp]hần|PHẦN|[Mm]ục|MỤC)\s+)?([IVX]{1,6}|[A-ZĐ]|[a-zđ]|(?:[IVX]+\.)?\d{1,3}(?:\.\d{1,3})*[a-zđ]?)(\s*[.):/]\s*|\s+-\s+|\s+)(?=\S)/.exec(
      text,
    );
  const [whole = '', , text1 = '', end = ''] = found ?? [];
  const marker = readMarker(text1);
  if (!found || !marker) return undefined;
  // `A lô`, `5 người`: without a mark behind it only a roman number or a capital is one
  const rest = text.slice(whole.length).trim();
  if (end.trim() === '' && (marker.kind === 'small' || marker.kind === 'number')) return undefined;
  if (end.trim() === '' && marker.kind === 'letter' && !isCapitals(rest)) return undefined;
  return { marker, rest };
}

/** Whether a text is written in capitals, as titles are. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= letters.length * 0.8;
}

/** Whether a text goes on from what stands before it: it begins with a small letter. */
export const goesOn = (text: string): boolean => /^[^\p{L}\p{N}"“(+–-]*\p{Ll}/u.test(text);
