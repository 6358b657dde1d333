import { tidy } from '../../portals/dom/element-text';
import { isOurs } from '../../portals/dom/flat-tree';
import type { Grid } from '../../portals/grids/grid';
import { listGrids } from '../../portals/grids/list-grids';
import type { PageReading } from '../../portals/page-reading';
import { findCode } from '../../portals/texts/dossier-code';
import { commonWords } from '../../portals/words/words';
import { profileOf } from './page-profile';

/** Most elements of one row that are described. */
const MOST_ELEMENTS = 60;
/** Most grids of a page that are described. */
const MOST_GRIDS = 12;

/**
 * What a page is made of, as text to send to who mends the recognition: elements, classes, roles and the form of texts
 * (`Aa 00/00/0000`). Words stand in it only where they are known headers or labels; nothing that a cell says, no address
 * but the host.
 */
export function describeStructure(document: Document, reading: PageReading): string {
  const grids = listGrids(document);
  const profile = profileOf(reading);
  return [
    `host: ${new URL(document.URL).host}`,
    `kind: ${reading.kind} · dossiers: ${reading.dossiers.length} · confidence: ${reading.confidence.toFixed(2)} · problems: ${reading.problems.length}`,
    ...Object.entries(profile?.shares ?? {}).map(
      ([field, share]) => `  ${field}: ${Math.round(share * 100)} %`,
    ),
    `elements: ${document.querySelectorAll('*').length} · frames: ${document.querySelectorAll('iframe, frame').length}`,
    ...grids.slice(0, MOST_GRIDS).flatMap(describeGrid),
  ].join('\n');
}

function describeGrid(grid: Grid): string[] {
  const { element, lines, headLines } = grid;
  const widths = [...new Set(lines.map(({ cells }) => cells.length))].join(', ');
  const sample = lines.find(({ element: row }) => findCode(row.textContent ?? '')) ?? lines[headLines ?? 0];
  return [
    '',
    `grid ${nameOf(element)} · rows: ${lines.length} · columns: ${widths} · header rows: ${headLines ?? '?'}`,
    ...lines.slice(0, headLines ?? 1).map(({ cells }) => `  header: ${cells.map(headerForm).join(' | ')}`),
    ...(sample ? describeRow(sample.element) : []),
  ];
}

/** A header as it stands where all of it is known, else its form: a name may stand in it. */
function headerForm(cell: Element | undefined): string {
  const text = tidy(cell?.textContent ?? '');
  return commonWords.caption(text) ? text : formOf(text);
}

function describeRow(row: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    if (lines.length >= MOST_ELEMENTS || isOurs(element)) return;
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue ?? '');
    const text = tidy(own.join(' '));
    lines.push(`${'  '.repeat(depth)}${nameOf(element)}${text ? `: ${formOf(text)}` : ''}`);
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(row, 1);
  return lines;
}

const nameOf = (element: Element): string => {
  const role = element.getAttribute('role');
  const classes = [...element.classList].slice(0, 4).map((name) => `.${name.replace(/\d{3,}/g, '0')}`);
  return `${element.localName}${classes.join('')}${role ? `[role=${role}]` : ''}`;
};

/** Letters become `A` and `a`, figures `0`, as many as a reader needs to know what kind of text it is. */
const formOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/a{3,}/g, 'aa')
    .replace(/(?:A?aa? ){4,}/g, 'Aa … ')
    .slice(0, 60);
