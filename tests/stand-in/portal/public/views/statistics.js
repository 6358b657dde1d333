import { askServer } from '../ask-server.js';
import { element } from '../element.js';

/** @typedef {import('../../count-by-field').FieldCount} FieldCount */

/** Counts by field under a header of two rows: the words of deadlines without a dossier. @type {import('../app.js').View} */
export const showStatistics = (outlet, { signal }) => {
  askServer('/api/statistics', { signal }).then(
    (/** @type {FieldCount[]} */ counts) => outlet.append(statisticsTable(counts)),
    (error) => {
      if (!signal.aborted) outlet.append(element('div', { class: 'failure', role: 'alert' }, error.message));
    },
  );
  outlet.append(element('h1', {}, 'Thống kê tình hình giải quyết hồ sơ'));
  return undefined;
};

/** @param {FieldCount[]} counts */
function statisticsTable(counts) {
  const head = (/** @type {string} */ text, attributes = {}) =>
    element('th', { scope: 'col', ...attributes }, text);
  const row = (/** @type {FieldCount} */ { field, received, early, onTime, late, openInTime, openLate }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, field),
      ...[received, early, onTime, late, openInTime, openLate].map((number) =>
        element('td', { class: 'text-right' }, String(number)),
      ),
    );
  return element(
    'div',
    { class: 'overflow-x-auto', tabindex: 0, role: 'region', 'aria-label': 'Bảng thống kê' },
    element(
      'table',
      { class: 'table' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head('Lĩnh vực', { rowspan: 2 }),
          head('Tiếp nhận', { rowspan: 2 }),
          head('Đã giải quyết', { colspan: 3 }),
          head('Đang giải quyết', { colspan: 2 }),
        ),
        element(
          'tr',
          {},
          ...['Trước hạn', 'Đúng hạn', 'Trễ hạn', 'Trong hạn', 'Quá hạn'].map((text) => head(text)),
        ),
      ),
      element('tbody', {}, ...counts.map(row)),
    ),
  );
}
