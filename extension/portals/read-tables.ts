import { findCode, findNationalCode } from './dossier-code';
import { elementText } from './element-text';
import { makeIsShown } from './is-shown';
import { type Facts, makeDossier } from './make-dossier';
import type { PageDossier, ReadingProblem } from './page-reading';
import { type Label, labelOfHeader } from './vocabulary';

/** Rows in which the header is looked for where there is no thead. */
const HEADER_ROWS = 3;

/** What was read of one table. */
export interface TableReading {
  table: HTMLTableElement;
  /** What the columns are about. */
  labels: Set<Label>;
  dossiers: PageDossier[];
}

/** Reads every table with a row of headers that names dossiers; others are left alone. */
export function readTables(document: Document, now: Date, problems: ReadingProblem[]): TableReading[] {
  const isShown = makeIsShown();
  return [...document.querySelectorAll('table')].flatMap(
    (table) => readTable(table, isShown, now, problems) ?? [],
  );
}

function readTable(
  table: HTMLTableElement,
  isShown: (element: Element) => boolean,
  now: Date,
  problems: ReadingProblem[],
): TableReading | undefined {
  const rows = [...table.rows];
  const header = findHeader(table, rows);
  if (!header) return undefined;
  const columns = columnsOf(header);
  const labels = new Set(columns.filter((label) => label !== undefined));
  const believed = hasDossierColumns(labels);
  if (!believed) return undefined;

  const dossiers: PageDossier[] = [];
  for (const row of rows.slice(rows.indexOf(header) + 1)) {
    if (row.closest('thead')) continue;
    const facts = factsOf(row, columns);
    const code =
      findNationalCode(facts.code ?? '') ?? (believed === 'any-code' && findCode(facts.code ?? ''));
    if (code && isShown(row)) dossiers.push(makeDossier(code, row, facts, now, problems));
  }
  return { table, labels, dossiers };
}

/** The row that names the most columns; it must name at least two. */
function findHeader(table: HTMLTableElement, rows: HTMLTableRowElement[]): HTMLTableRowElement | undefined {
  const candidates = table.tHead?.rows.length ? [...table.tHead.rows] : rows.slice(0, HEADER_ROWS);
  let best: { row: HTMLTableRowElement; count: number } | undefined;
  for (const row of candidates) {
    const count = new Set(columnsOf(row).filter((label) => label && label !== 'other')).size;
    if (count >= 2 && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row;
}

/**
 * Codes of the national form are believed where a column is called the code and another is a date or the status; codes
 * of other forms only where procedure, status and the appointment or reception stand beside them: loans and letters
 * have codes and dates too.
 */
function hasDossierColumns(labels: Set<Label>): 'national-code' | 'any-code' | undefined {
  if (!labels.has('code')) return undefined;
  const dated = labels.has('dueAt') || labels.has('receivedAt');
  if (dated && labels.has('procedure') && labels.has('status')) return 'any-code';
  return dated || labels.has('submittedAt') || labels.has('stepDueAt') || labels.has('status')
    ? 'national-code'
    : undefined;
}

/** What each column is about, spans counted. */
function columnsOf(row: HTMLTableRowElement): (Label | undefined)[] {
  return [...row.cells].flatMap((cell) => {
    const label = labelOfHeader(elementText(cell));
    return Array.from({ length: cell.colSpan }, () => label);
  });
}

/** The texts of a row's cells by what their column is about; of two columns of one kind the first that says something. */
function factsOf(row: HTMLTableRowElement, columns: (Label | undefined)[]): Facts {
  const facts: Facts = {};
  let column = 0;
  for (const cell of row.cells) {
    const label = columns[column];
    if (label && label !== 'other') facts[label] ||= elementText(cell);
    column += cell.colSpan;
  }
  return facts;
}
