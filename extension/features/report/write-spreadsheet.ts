import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { ReportSheet } from './report-sheets';
import type { ReportCell } from './report-table';

/** Widest column, in characters. */
const WIDEST = 60;
const NARROWEST = 10;

/** Sheets as an `.xlsx` file. Texts stay texts: what begins as a formula is none. */
export async function writeSpreadsheet(sheets: ReportSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, headRows, rows }) => ({
      sheet: name,
      data: rows.map((row, i) => row.map((cell) => toCell(cell, i < headRows))) as SheetData,
      columns: widthsOf(rows),
      stickyRowsCount: headRows,
    })),
  ).toBlob();
}

/**
 * The library counts texts by their names in an object, where `constructor` and its like are something already, and the file
 * would be broken: a space behind makes a text of them as of others.
 */
const asCounted = (text: string) => (text in Object.prototype ? `${text} ` : text);

function toCell(cell: ReportCell, isHead: boolean) {
  const style = isHead ? { fontWeight: 'bold' as const } : {};
  if (typeof cell === 'string') return { value: asCounted(cell), type: String, wrap: !isHead, ...style };
  if (typeof cell === 'number') return { value: cell, type: Number, ...style };
  return cell.share === undefined
    ? { value: '–', type: String, ...style }
    : { value: cell.share, type: Number, format: '0.0%', ...style };
}

/** The first column of the first sheet holds sentences, which may run over. */
function widthsOf(rows: ReportCell[][]): { width: number }[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows
      .filter((row) => row.length > 1)
      .map((row) => (typeof row[column] === 'string' ? row[column].length + 2 : NARROWEST));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, ...lengths)) };
  });
}
