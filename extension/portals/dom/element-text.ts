import { firstChildOf, isElement, isOurs, isText, nextSiblingOf } from './flat-tree';

/** Elements inside a word: a search marks part of a code with them. */
const INSIDE_WORDS = new Set(['B', 'EM', 'FONT', 'MARK', 'STRONG', 'SUB', 'SUP', 'U', 'WBR']);
/** Elements that begin a line of their own. */
const LINES = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What is no text, and what was struck out. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT S DEL STRIKE SVG svg MAT-ICON OPTION IFRAME CANVAS'.split(' '),
);
/** Levels of elements that are told apart. */
export const MOST_DEEP = 512;
/** What is drawn between two texts, and hidden from those who listen. */
const SEPARATOR = /^\s*[·•|]\s*$/;
const ICON_FONT = /(?:^|[\s-])(?:material-(?:icons|symbols)|mdi|glyphicon)/;

/** What a text is read for. */
export interface TextOptions {
  /** Texts of buttons too. */
  buttons?: boolean;
  /** Without values of form fields. */
  noFields?: boolean;
  /** Whether an element inside is hidden or struck out by styles. */
  isHidden?: (element: Element) => boolean;
}

/**
 * The text of an element as it is meant, with a line for each block inside: a tab where an element ends, values of form
 * fields, nothing that was struck out. White space is not yet tidy.
 */
export function rawText(element: Element, options: TextOptions = {}, depth = 0): string {
  const only = textOnly(element);
  if (only !== undefined) return wholeDate(element, only) ?? only;
  if (FIELDS.has(element.tagName)) return options.noFields ? '' : valueOfField(element);
  // deeper than any parser nests: scripts can, and the stack is not endless
  return depth > MOST_DEEP ? (element.textContent ?? '') : joinedText(element, options, depth + 1);
}

/** A time that is told from today's, and a day without its year. */
const RELATIVE =
  /trước$|nữa$|^(?:hôm|ngày mai|vừa)|\bago$|^in |yesterday|today|tomorrow|^\D*\d{1,2}(?:[/.-]| tháng )\d{1,2}\D*$/i;
/** A whole date, for people or for machines. */
const WHOLE_DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

/** The date that an element keeps for machines, or for who points at it, where its text says less. */
function wholeDate(element: Element, text: string): string | undefined {
  const kept = element.getAttribute('datetime') ?? element.getAttribute('title');
  return kept && WHOLE_DATE.test(kept) && RELATIVE.test(text.trim()) ? kept : undefined;
}

/** Invisible marks gone, white space as one blank, letters in one piece with their marks (NFC). */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(UNUSUAL, (letters) => letters.replace(/\p{Cf}/gu, ''))
    .replace(BLANKS, ' ')
    .trim()
    .normalize('NFC');
}

/** Blanks at the ends or in a row, other white space, marks that may be invisible or stand apart from their letter. */
const UNTIDY = /^ | $| {2}|[^\x20-\x7e\u00c0-\u02ff\u1e00-\u1eff]/;

/** What may be invisible: nearly every text has none of it, and need not be asked for all of Unicode's such marks. */
const UNUSUAL = /[^\0-\x7e\u00c0-\u02ff\u1e00-\u1eff]+/g;
/** White space that is not one blank already. */
const BLANKS = / \s+|[^\S ]\s*/g;

/** The lines of a raw text that say something, with a tab where an element ends within one. */
export const piecesOf = (raw: string): string[] =>
  raw.split('\n').flatMap((line) => {
    const pieces = line.split('\t').flatMap((piece) => tidy(piece) || []);
    return pieces.length > 0 ? pieces.join('\t') : [];
  });

/** The lines of a raw text that say something. */
export const linesOf = (raw: string): string[] => raw.split('\n').flatMap((line) => tidy(line) || []);

/** The text of an element in which nothing else stands; cheaper than asking for all that it may be. */
export function textOnly(element: Element): string | undefined {
  if (element.firstElementChild !== null) return undefined;
  // cells are the many, and have neither a shadow root nor a value
  const { tagName } = element;
  if (tagName !== 'TD' && (element.shadowRoot !== null || tagName === 'SLOT' || FIELDS.has(tagName)))
    return undefined;
  const text = element.textContent ?? '';
  // a line break in the source is none on the page
  return text.includes('\n') || text.includes('\t') ? text.replace(/[\n\t]/g, ' ') : text;
}

const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

function valueOfField(field: Element): string {
  switch (field.tagName) {
    case 'INPUT':
      return isTextField(field as HTMLInputElement) ? (field as HTMLInputElement).value : '';
    case 'TEXTAREA':
      return (field as HTMLTextAreaElement).value;
    default:
      return (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  }
}

function joinedText(element: Element, options: TextOptions, depth: number): string {
  let text = '';
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node)) text += (node.nodeValue ?? '').replace(/[\n\t]/g, ' ');
    else if (isElement(node)) {
      const { tagName } = node;
      if (tagName === 'BR') text += '\n';
      else if (!isLeftOut(node, options)) {
        const inner = rawText(node, options, depth);
        text += INSIDE_WORDS.has(tagName) ? inner : LINES.has(tagName) ? `\n${inner}\n` : `\t${inner}\t`;
      } else if (SEPARATOR.test(node.textContent ?? '')) text += '\t';
    }
  }
  return text;
}

/** Whether an element inside another says nothing: no text, an icon, hidden. */
function isLeftOut(element: Element, { buttons, isHidden }: TextOptions): boolean {
  const { tagName } = element;
  if (SKIPPED.has(tagName) || isOurs(element)) return true;
  if (tagName === 'BUTTON' && !buttons) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if ((tagName === 'I' || tagName === 'SPAN') && ICON_FONT.test(element.className)) return true;
  return isHidden?.(element) ?? false;
}

export const isTextField = ({ type }: HTMLInputElement): boolean =>
  ['text', 'search', 'number', 'date', 'datetime-local', ''].includes(type);
