import { dossierList } from '../dossier-list.js';
import { element } from '../element.js';
import { formatMinute } from '../format-date.js';
import { materialTable, textCell } from '../material-table.js';
import { paginator } from '../paginator.js';
import { performAction } from '../perform-action.js';
import { openRowMenu } from '../row-menu.js';

/** @typedef {import('../../dossier-view').DossierView} DossierView */

/** The officials' work list, in the markup of Angular Material. @type {import('../app.js').View} */
export const showWorkList = (outlet, context) =>
  dossierList(outlet, context, ({ navigate, refresh }) => ({
    heading: element('div', { class: 'prc_search' }, element('h1', {}, 'Xử lý hồ sơ')),
    table: materialTable(
      [
        { id: 'stt', label: 'STT', fill: textCell((_, number) => String(number)) },
        { id: 'code', label: 'Mã hồ sơ', sortKey: 'code', fill: codeCell },
        {
          id: 'procedureName',
          label: 'Thủ tục hành chính',
          fill: textCell(({ procedure }) => procedure.name),
        },
        { id: 'applicant', label: 'Người nộp', fill: textCell(({ applicant }) => applicant) },
        {
          id: 'submitDate',
          label: 'Ngày nộp',
          sortKey: 'submittedAt',
          fill: textCell(({ submittedAt }) => formatMinute(submittedAt)),
        },
        {
          id: 'appliedDate',
          label: 'Ngày tiếp nhận',
          sortKey: 'receivedAt',
          fill: textCell(({ receivedAt }) => formatMinute(receivedAt)),
        },
        {
          id: 'appointmentDate',
          label: 'Ngày hẹn trả',
          sortKey: 'dueAt',
          fill: textCell(({ dueAt }) => formatMinute(dueAt)),
        },
        { id: 'channel', label: 'Hình thức nộp', fill: textCell(({ channel }) => channel) },
        { id: 'status', label: 'Trạng thái', fill: statusCell },
        { id: 'action', label: 'Thao tác', fill: (cell) => actionCell(cell, navigate, refresh) },
      ],
      navigate,
    ),
    pager: paginator(navigate, ({ from, to, total }) => ` ${from}–${to} trong ${total} `),
  }));

/** @param {HTMLTableCellElement} cell */
function codeCell(cell) {
  const link = element('a');
  cell.append(link);
  return (/** @type {DossierView} */ { code }) => {
    link.textContent = code;
    link.href = `/ho-so/${encodeURIComponent(code)}`;
  };
}

/** @param {HTMLTableCellElement} cell */
function statusCell(cell) {
  const badge = element('span');
  cell.append(badge);
  return (/** @type {DossierView} */ { status, stage }) => {
    badge.textContent = status;
    badge.className = `badge badge-${stage}`;
  };
}

/** @param {HTMLTableCellElement} cell @param {(href: string) => void} navigate @param {() => void} refresh */
function actionCell(cell, navigate, refresh) {
  const icon = element(
    'mat-icon',
    { role: 'img', class: 'mat-icon material-icons', 'aria-hidden': 'true' },
    'more_vert',
  );
  const button = element(
    'button',
    {
      'mat-icon-button': true,
      type: 'button',
      class: 'mat-focus-indicator mat-icon-button mat-button-base',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    element('span', { class: 'mat-button-wrapper' }, icon),
    element('span', { class: 'mat-button-focus-overlay' }),
  );
  cell.append(button);
  /** @type {DossierView | undefined} */
  let shown;
  button.addEventListener('click', () => {
    const dossier = shown;
    if (!dossier) return;
    openRowMenu(button, [
      { label: 'Xem chi tiết', choose: () => navigate(`/ho-so/${encodeURIComponent(dossier.code)}`) },
      ...dossier.actions.map((action) => ({
        label: action.label,
        disabled: !action.allowed,
        choose: async () => {
          if (await performAction(dossier, action)) refresh();
        },
      })),
    ]);
  });
  return (/** @type {DossierView} */ dossier) => {
    shown = dossier;
    button.setAttribute('aria-label', `Thao tác với hồ sơ ${dossier.code}`);
  };
}
