import { dossierList } from '../dossier-list.js';
import { element } from '../element.js';
import { daysBetween, formatTimeFirst } from '../format-date.js';
import { paginator } from '../paginator.js';

/** @typedef {import('../../dossier-view').DossierView} DossierView */

const COLUMNS = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày hẹn trả', 'Còn lại', 'Chủ hồ sơ', 'Trạng thái'];

/** The same dossiers in utility classes, time before date; every change draws all rows anew. @type {import('../app.js').View} */
export const showCompactList = (outlet, context) =>
  dossierList(outlet, context, ({ navigate }) => ({
    heading: element('h1', { class: 'text-xl font-semibold' }, 'Danh sách hồ sơ'),
    table: compactTable(navigate),
    pager: paginator(
      navigate,
      ({ from, to, total }) => `Hiển thị ${from} đến ${to} trong tổng số ${total} bản ghi`,
    ),
  }));

/** @param {(href: string) => void} navigate @returns {import('../dossier-list.js').ListPart} */
function compactTable(navigate) {
  const body = element('tbody', { class: 'divide-y' });
  const head = COLUMNS.map((label) => element('th', { class: 'px-4 py-3 text-left' }, label));
  return {
    element: element(
      'div',
      {
        class: 'overflow-x-auto rounded-xl border bg-white',
        tabindex: 0,
        role: 'region',
        'aria-label': 'Bảng hồ sơ',
      },
      element(
        'table',
        { class: 'min-w-full text-sm' },
        element('thead', { class: 'bg-slate-100 text-slate-600' }, element('tr', {}, ...head)),
        body,
      ),
    ),
    show({ dossiers, now }) {
      const nothing = element(
        'td',
        { class: 'px-4 py-3 text-center', colspan: COLUMNS.length },
        'Không có hồ sơ nào',
      );
      const rows = dossiers.map((dossier) => compactRow(dossier, now, navigate));
      body.replaceChildren(...(rows.length > 0 ? rows : [element('tr', {}, nothing)]));
    },
  };
}

/** A row that opens its dossier. @param {DossierView} dossier @param {string} now @param {(href: string) => void} navigate */
function compactRow(dossier, now, navigate) {
  const { code, procedure, dueAt, applicant, status } = dossier;
  const cell = (/** @type {string} */ names, /** @type {Node | string} */ content) =>
    element('td', { class: `px-4 py-3 ${names}`.trim() }, content);
  const name = cell('max-w-md truncate', procedure.name);
  name.title = procedure.name;
  const open = () => navigate(`/ho-so/${encodeURIComponent(code)}`);
  const row = element(
    'tr',
    { class: 'hover:bg-slate-50 cursor-pointer', tabindex: 0, onclick: open },
    cell('font-mono', code),
    name,
    cell('whitespace-nowrap', formatTimeFirst(dueAt)),
    cell(
      '',
      element('span', { class: 'inline-flex rounded-full px-2 whitespace-nowrap' }, remaining(dossier, now)),
    ),
    cell('whitespace-nowrap', applicant),
    cell('', status),
  );
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === row) open();
  });
  return row;
}

/** What is left, in calendar days, as such lists say it. @param {DossierView} dossier @param {string} now */
function remaining({ dueAt, stage }, now) {
  if (!dueAt || stage === 'settled' || stage === 'returned') return '—';
  const days = daysBetween(now, dueAt);
  if (days === 0) return 'Hôm nay';
  return days > 0 ? `Còn ${days} ngày` : `Quá hạn ${-days} ngày`;
}
