import { findCode, findNationalCode } from './dossier-code';
import { codeText, elementText } from './element-text';
import { findHeader } from './find-header';
import { makeIsShown } from './is-shown';
import type { Facts } from './make-dossier';
import type { Sighting } from './sighting';
import { type GridRow, layOutCells } from './table-grid';
import { isFact, type Label } from './vocabulary';

/** What was read of the tables of a page. */
export interface TablesReading {
  sightings: Sighting[];
  /** The tables that show dossiers. */
  tables: Set<Element>;
}

/** Reads every table with a header that names dossiers; others, and those in `skipped` elements, are left alone. */
export function readTables(root: ParentNode, skipped: Element[]): TablesReading {
  const isShown = makeIsShown();
  const reading: TablesReading = { sightings: [], tables: new Set() };
  /** The columns of a table that is nothing but a header: those of the next one, which scrolls beneath it. */
  let above: (Label | undefined)[] | undefined;

  for (const table of root.querySelectorAll('table')) {
    if (skipped.some((element) => element.contains(table))) continue;
    const rows = [...table.rows];
    const grid = layOutCells(rows);
    const header = findHeader(table, grid) ?? headerAbove(above, grid);
    above = header && header.end === rows.length ? header.columns : undefined;
    const believed = header && hasDossierColumns(header.columns);
    if (!believed) continue;

    for (const [index, row] of rows.entries()) {
      if (index < header.end || row.parentElement?.tagName === 'THEAD') continue;
      const facts = factsOf(grid[index] ?? [], header.columns);
      const text = facts.code ?? '';
      const code = believed === 'any-code' ? findCode(text) : findNationalCode(text);
      if (!code || !isShown(row)) continue;
      reading.sightings.push({ code, element: row, facts });
      reading.tables.add(table);
    }
  }
  return reading;
}

/** The header in the table before, where the columns are as many; a scroll bar may have one more of its own. */
function headerAbove(columns: (Label | undefined)[] | undefined, grid: GridRow[]) {
  if (!columns) return undefined;
  const width = Math.max(0, ...grid.map((line) => line.length));
  const fits = columns.length === width || (columns.length === width + 1 && !columns.at(-1));
  return fits ? { columns, end: 0 } : undefined;
}

/**
 * Codes of the national form are believed where a column is called the code and another is a date or the status; codes
 * of other forms only where procedure, status and the appointment or reception stand beside them: loans and letters
 * have codes and dates too.
 */
function hasDossierColumns(columns: (Label | undefined)[]): 'national-code' | 'any-code' | undefined {
  const labels = new Set(columns);
  if (!labels.has('code')) return undefined;
  const dated = labels.has('dueAt') || labels.has('receivedAt');
  if (dated && labels.has('procedure') && labels.has('status')) return 'any-code';
  return dated || labels.has('submittedAt') || labels.has('stepDueAt') || labels.has('status')
    ? 'national-code'
    : undefined;
}

/**
 * The texts of a row's cells by what their column is about; of two columns of one kind the first that says something. A
 * cell across columns of several kinds belongs to none: it heads a group, or holds a table of its own.
 */
function factsOf(line: GridRow, columns: (Label | undefined)[]): Facts {
  const facts: Facts = {};
  for (const [column, label] of columns.entries()) {
    const cell = line[column];
    if (!cell || !isFact(label) || facts[label]) continue;
    const isAcross =
      cell.colSpan > 1 &&
      line.some((other, i) => other === cell && i < columns.length && columns[i] !== label);
    if (!isAcross) facts[label] = label === 'code' ? codeText(cell) : elementText(cell);
  }
  return facts;
}
