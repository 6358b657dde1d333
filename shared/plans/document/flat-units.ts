import { foldText } from '../../text/fold-text';
import type { TextBlock } from './block';
import { isCapitals, type Marker, splitMarker } from './marker';

/** A line of a table whose cells were laid under each other. */
export interface FlatUnit {
  text: string;
  folded: string;
  line: number;
  /** A blank line stands before it, and blank lines say something in this document. */
  afterBlank: boolean;
  /** The first line of a page. */
  isPageTop: boolean;
  /** It begins a task of this number. */
  number?: string;
}

/** The tasks' lines under one head, in the order of the document. */
export interface FlatSection {
  head?: { marker?: Marker; title: string; line: number };
  units: FlatUnit[];
}

const ENDING = /^(?:noi nhan|tm\. ?uy ban|tm\. ?ubnd|kt\. ?chu tich|kt\. ?truong)/;
/** Lines that stand again on each page. */
const FURNITURE =
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc|uy ban nhan dan|trang \d+(?: ?\/ ?\d+)?)$/;

/** The name of a unit above a document, in capitals. */
const PLACE = /^(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan|tinh) [a-z ]{2,40}$/;

/** The lines of a table in sections, one for each head. */
export function splitSections(blocks: readonly TextBlock[]): FlatSection[] {
  const blanksSay = sayBlanks(blocks);
  const indentedIsTop = blocks.filter(({ text }) => /^\s\S/.test(text)).length * 6 < blocks.length;
  const sections: FlatSection[] = [{ units: [] }];
  let isAfterBlank = true;
  let number = 0;
  let titleGoesOn = false;
  /** A number that stands alone belongs to the line after it. */
  let waiting: FlatUnit | undefined;
  for (const [index, { text, line }] of blocks.entries()) {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    const folded = foldText(trimmed);
    if (ENDING.test(folded)) break;
    if (trimmed === '') {
      isAfterBlank = true;
      continue;
    }
    const section = sections.at(-1) as FlatSection;
    const head = headIn(trimmed, nextMark(blocks, index + 1));
    if (FURNITURE.test(folded) || (PLACE.test(folded) && isCapitals(trimmed))) continue;
    if (head) {
      sections.push({ head: { ...head, line }, units: [] });
      number = 0;
      waiting = undefined;
      titleGoesOn = isCapitals(trimmed);
    } else if (
      titleGoesOn &&
      section.head &&
      section.units.length === 0 &&
      isCapitals(trimmed) &&
      !/^\d/.test(trimmed)
    ) {
      section.head.title += ` ${trimmed}`;
    } else {
      titleGoesOn = false;
      const unit = {
        line,
        afterBlank: blanksSay && isAfterBlank,
        isPageTop: indentedIsTop && /^\s/.test(text),
      };
      const [, digits = '', letter = '', rest = ''] =
        /^(\d{1,3})([a-zđ]?)[.)]?(?: (.*))?$/u.exec(trimmed) ?? [];
      const value = Number(digits);
      const follows = rest === '' ? value >= number && value <= number + 3 : value === number + 1;
      const begins = rest === '' || /^[\p{Lu}"“–-]/u.test(rest);
      if (digits !== '' && value > 0 && follows && begins) {
        number = value;
        const own = { ...unit, text: rest, folded: foldText(rest), number: `${value}${letter}` };
        if (rest === '') waiting = own;
        else section.units.push(own);
      } else {
        section.units.push({ ...(waiting ?? unit), text: trimmed, folded });
        waiting = undefined;
      }
    }
    isAfterBlank = false;
  }
  return sections.filter(({ units }) => units.length > 0);
}

function headIn(text: string, below: string): { marker: Marker; title: string } | undefined {
  const split = splitMarker(text);
  if (!split || (split.marker.kind !== 'roman' && split.marker.kind !== 'letter')) return undefined;
  const { marker, rest: title } = split;
  if (!/^\p{Lu}/u.test(title) || title.length > 200) return undefined;
  const isTitle =
    isCapitals(title) || /^(?:tieu chi|nhom|linh vuc|ve|cong tac|cai cach)\b/.test(foldText(title));
  return isTitle || (marker.kind === 'roman' && /^0?1$/.test(below)) ? { marker, title } : undefined;
}

/** The next line that is not blank, where it is short. */
function nextMark(blocks: readonly TextBlock[], from: number): string {
  for (let at = from; at < Math.min(blocks.length, from + 4); at++) {
    const text = blocks[at]?.text.trim() ?? '';
    if (text !== '') return text.replace(/[.)]$/, '');
  }
  return '';
}

/** Blank lines say where a cell ends, unless one stands after nearly every line, or nearly none. */
function sayBlanks(blocks: readonly TextBlock[]): boolean {
  let filled = 0;
  let touching = 0;
  let isAfterText = false;
  for (const { text } of blocks) {
    const isText = text.trim() !== '';
    if (isText) {
      filled++;
      if (isAfterText) touching++;
    }
    isAfterText = isText;
  }
  return touching > filled * 0.2 && touching < filled * 0.97;
}
