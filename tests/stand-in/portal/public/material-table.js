import { element } from './element.js';
import { headerCell } from './header-cell.js';

/**
 * @typedef {import('../dossier-view').DossierView} DossierView
 *
 * @typedef {object} Column
 * @property {string} id
 * @property {string} label
 * @property {string} [sortKey]
 * @property {(cell: HTMLTableCellElement) => (dossier: DossierView, number: number) => void} fill puts the cell's content
 * in once and gives what writes a dossier into it
 */

/** A cell of text, padded with blanks. @param {(dossier: DossierView, number: number) => string} read */
export const textCell = (read) => (/** @type {HTMLTableCellElement} */ cell) => {
  const text = document.createTextNode('');
  cell.append(text);
  return (/** @type {DossierView} */ dossier, /** @type {number} */ number) => {
    text.data = ` ${read(dossier, number)} `;
  };
};

/**
 * A table as Angular Material renders it. Rows stay in the document and are written over with other dossiers.
 * @param {Column[]} columns
 * @param {(href: string) => void} navigate
 * @returns {import('./dossier-list.js').ListPart}
 */
export function materialTable(columns, navigate) {
  const headers = columns.map((column) => headerCell(column, navigate));
  const body = element('tbody', { role: 'rowgroup' });
  const noData = element(
    'tr',
    { class: 'mat-row cdk-row mat-no-data-row' },
    element('td', { class: 'mat-cell', colspan: columns.length }, 'Không có hồ sơ nào'),
  );
  /** @type {{ row: HTMLTableRowElement, write: (dossier: DossierView, number: number) => void }[]} */
  const rows = [];

  const table = element(
    'table',
    { 'mat-table': true, matsort: true, class: 'mat-table cdk-table mat-sort w-100', role: 'table' },
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row', 'mat-header-row': true, class: 'mat-header-row cdk-header-row ng-star-inserted' },
        ...headers.map(({ cell }) => cell),
        document.createComment(''),
      ),
    ),
    body,
  );
  return {
    element: element(
      'div',
      { class: 'table_box', tabindex: 0, role: 'region', 'aria-label': 'Bảng hồ sơ' },
      table,
    ),
    show({ dossiers, page, size }, url) {
      for (const header of headers) header.show(url);
      while (rows.length > dossiers.length) rows.pop()?.row.remove();
      noData.remove();
      if (dossiers.length === 0) body.append(noData);
      dossiers.forEach((dossier, index) => {
        let row = rows[index];
        if (!row) {
          row = makeRow(columns);
          rows.push(row);
          body.append(row.row);
        }
        row.write(dossier, (page - 1) * size + index + 1);
      });
    },
  };
}

/** @param {Column[]} columns */
function makeRow(columns) {
  const row = element('tr', { role: 'row', 'mat-row': true, class: 'mat-row cdk-row ng-star-inserted' });
  const writers = columns.map(({ id, fill }) => {
    const names = `mat-cell cdk-cell cdk-column-${id} mat-column-${id} ng-star-inserted`;
    const cell = element('td', { role: 'cell', 'mat-cell': true, class: names });
    row.append(cell);
    return fill(cell);
  });
  row.append(document.createComment(''));
  return {
    row,
    write(/** @type {DossierView} */ dossier, /** @type {number} */ number) {
      for (const write of writers) write(dossier, number);
    },
  };
}
