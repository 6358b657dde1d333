import { piecesOf, rawText, tidy } from '../dom/element-text';
import { firstChildOf, isElement, isOurs, isText, nextSiblingOf } from '../dom/flat-tree';
import type { ProcedureTable } from './procedure-tables';
import words from './procedure-words.json';
import { keysOf, wordKey } from './word-key';

/** What a page says, in its order: a line of text, or a table. */
export type Token = { line: string } | { table: ProcedureTable };

export type Label = keyof typeof words.labels;

/** What stands on every page of a site, and what is typed or pressed. */
const SKIPPED =
  'nav, footer, header:not(main header, article header), aside, script, style, template, noscript, form[role=search], [role=navigation], [role=contentinfo], [role=banner], select, input, textarea, svg';
const INLINE = 'a, b, br, code, em, font, i, mark, small, span, strong, sub, sup, u, wbr, label';

/** The page as it reads from top to bottom, what is folded up too: each line, and each table where it stands. */
export function* tokensOf(element: Element, tables: ReadonlyMap<Element, ProcedureTable>): Generator<Token> {
  if (element.localName === 'button') {
    // what folds a section up is its heading too
    const line = tidy(element.textContent ?? '');
    if (LABELS.has(wordKey(line))) yield { line };
    return;
  }
  if (element.matches(SKIPPED) || isOurs(element)) return;
  const table = tables.get(element);
  if (table) {
    yield { table };
    return;
  }
  if (!element.shadowRoot && element.querySelector(`:not(${INLINE})`) === null) {
    for (const pieces of piecesOf(rawText(element))) {
      const [first = '', ...rest] = pieces.split('\t');
      if (rest.length > 0 && LABELS.has(wordKey(first))) yield* [{ line: first }, { line: rest.join(' ') }];
      else yield { line: pieces.replaceAll('\t', ' ') };
    }
    return;
  }
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node)) {
      const line = tidy(node.nodeValue ?? '');
      if (line) yield { line };
    } else if (isElement(node)) yield* tokensOf(node, tables);
  }
}

const LABELS = new Map(
  Object.entries(words.labels).flatMap(([label, texts]) =>
    keysOf(texts).map((key) => [key, label as Label] as const),
  ),
);
const ENDS = new Set(keysOf(words.ends));
const NOTHING = new Set(keysOf(words.nothing));

export const isNothing = (text: string): boolean => NOTHING.has(wordKey(text)) || text.trim() === '';

/** Sections of a page by their labels: what stands between one label and the next. Of two the fuller one. */
export function sectionsOf(tokens: Iterable<Token>): Map<Label, Token[]> {
  const sections = new Map<Label, Token[]>();
  let open: { label: Label; content: Token[] } | undefined;
  const close = () => {
    if (!open) return;
    const before = sections.get(open.label);
    if (!before || before.length < open.content.length) sections.set(open.label, open.content);
    open = undefined;
  };
  for (const token of tokens) {
    const begun = 'line' in token ? labelIn(token.line) : undefined;
    if (begun) {
      close();
      open = { label: begun.label, content: begun.rest ? [{ line: begun.rest }] : [] };
    } else if ('line' in token && ENDS.has(wordKey(token.line))) close();
    else open?.content.push(token);
  }
  close();
  return sections;
}

/** `Mã thủ tục: 1.001193` is a label with what follows it. */
function labelIn(line: string): { label: Label; rest?: string } | undefined {
  const whole = LABELS.get(wordKey(line));
  if (whole) return { label: whole };
  const [, before, rest] = /^([^:]{3,60}):\s*(\S.*)$/u.exec(line) ?? [];
  const label = before && LABELS.get(wordKey(before));
  return label && rest ? { label, rest } : undefined;
}
