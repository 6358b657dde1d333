import type { PageReading } from '../../portals/page-reading';
import { readPage } from '../../portals/read-page';
import type { Rows } from './read-rows';

/**
 * Reads dossiers from tables of a file as from a page: the tables are laid out, unseen and alone, in a frame that runs
 * nothing.
 */
export function readList(document: Document, tables: Rows[], now: Date): PageReading {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;left:-9999px;top:0;width:1200px;height:600px;border:0';
  document.body.append(frame);
  try {
    const page = frame.contentDocument;
    if (!page) throw new Error('the frame has no document');
    for (const rows of tables) page.body.append(makeTable(page, rows));
    return readPage(page, { now, url: 'about:blank' });
  } finally {
    frame.remove();
  }
}

function makeTable(page: Document, rows: Rows): HTMLTableElement {
  const table = page.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const text of cells) fillCell(row.insertCell(), text);
  }
  return table;
}

function fillCell(cell: HTMLTableCellElement, text: string): void {
  const [first = '', ...more] = text.split('\n');
  cell.append(first);
  for (const line of more) cell.append(cell.ownerDocument.createElement('br'), line);
}
