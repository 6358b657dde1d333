import { Parser } from 'htmlparser2';
import type { Block } from './block';

/** Elements that end a line of text. */
const LINES = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'ul',
  'ol',
  'section',
]);
/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'xml']);
/** More columns or rows than any plan's table has: what a file says beyond is a slip. */
const MOST_SPAN = 60;

interface OpenCell {
  text: string;
  colspan: number;
  rowspan: number;
}

/** A cell that reaches into the rows below: its text, and for how many of them. */
interface Reaching {
  text: string;
  rows: number;
}

interface OpenTable {
  row?: string[];
  cell?: OpenCell;
  reaching: (Reaching | undefined)[];
}

/**
 * The paragraphs and rows of a page, in order, as they are read: what is bold or coloured makes no difference. A table in
 * a cell belongs to the cell's text. Nothing is loaded or run.
 */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let text = '';
  let unseen = 0;
  let table = 0;
  const put = (more: string) => {
    const cell = tables[0]?.cell;
    if (cell) cell.text += more;
    else text += more;
  };
  const endText = () => {
    const tidy = tidyLines(text);
    if (tidy) blocks.push({ kind: 'text', text: tidy, line: blocks.length + 1 });
    text = '';
  };
  const endCell = ({ row, cell, reaching }: OpenTable) => {
    if (!row || !cell) return;
    fillReaching(row, reaching);
    const value = tidyLines(cell.text);
    for (let column = 0; column < cell.colspan && row.length < MOST_SPAN; column++) {
      if (cell.rowspan > 1) reaching[row.length] = { text: value, rows: cell.rowspan - 1 };
      row.push(value);
    }
  };
  const endRow = (open: OpenTable) => {
    endCell(open);
    open.cell = undefined;
    if (!open.row) return;
    fillReaching(open.row, open.reaching);
    blocks.push({ kind: 'row', cells: open.row, line: blocks.length + 1, table });
    open.row = undefined;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        const [open] = tables;
        if (name === 'table') {
          if (tables.length === 0) {
            endText();
            table++;
          }
          tables.push({ reaching: [] });
        } else if (tables.length === 1 && open && name === 'tr') {
          endRow(open);
          open.row = [];
        } else if (tables.length === 1 && open && (name === 'td' || name === 'th')) {
          endCell(open);
          open.row ??= [];
          open.cell = {
            text: '',
            colspan: readSpan(attributes.colspan),
            rowspan: readSpan(attributes.rowspan),
          };
        } else if (name === 'li') put('\n- ');
        else if (LINES.has(name)) put('\n');
        else if (name === 'td' || name === 'th') put('\t');
        if (tables.length === 0 && LINES.has(name)) endText();
      },
      ontext(more) {
        // line breaks in the source of a page are blanks
        if (unseen === 0) put(more.replace(/[\r\n]+/g, ' '));
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        const [open] = tables;
        if (name === 'table' && open) {
          if (tables.length === 1) endRow(open);
          tables.pop();
        } else if (tables.length === 1 && open && name === 'tr') endRow(open);
        else if (tables.length === 1 && open && (name === 'td' || name === 'th')) {
          endCell(open);
          open.cell = undefined;
        } else if (LINES.has(name)) put('\n');
        if (tables.length === 0 && LINES.has(name)) endText();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.normalize('NFC'));
  parser.end();
  endText();
  return blocks;
}

/** Puts what reaches down from rows above before the next cell. */
function fillReaching(row: string[], reaching: OpenTable['reaching']): void {
  for (let above = reaching[row.length]; above && above.rows > 0; above = reaching[row.length]) {
    above.rows--;
    row.push(above.text);
  }
}

const readSpan = (value: string | undefined): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/** Lines without blanks around them, and without a mark for a list that is said twice. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .map((line) => line.replace(/^- ?[-–+•·]\s?/, '- '))
    .filter((line) => line !== '' && line !== '-')
    .join('\n');
