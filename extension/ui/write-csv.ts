import { FORMULA_START } from '../../shared/text/formula-start';

/**
 * Rows as a `.csv` file that Excel opens in Vietnamese: UTF-8 with its mark. A text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export async function writeCsv(rows: string[][]): Promise<Blob> {
  // most days nobody writes one: what writes it comes when it is asked for
  const { default: papa } = await import('papaparse');
  return new Blob(['\ufeff', papa.unparse(rows, { escapeFormulae: FORMULA_START })], { type: 'text/csv' });
}
