import { askServer } from '../ask-server.js';
import { element } from '../element.js';
import { formatMinute } from '../format-date.js';
import { performAction } from '../perform-action.js';

/** @typedef {import('../../dossier-view').DossierView} DossierView */

/** One dossier as a list of terms, with the officials' buttons. @type {import('../app.js').View} */
export const showDetail = (outlet, { url, signal }) => {
  const code = decodeURIComponent(url.pathname.slice('/ho-so/'.length));
  const draw = (/** @type {DossierView} */ dossier) =>
    outlet.replaceChildren(
      element('p', { class: 'back' }, element('a', { href: '/xu-ly-ho-so' }, '‹ Về danh sách')),
      facts(dossier),
      buttons(dossier, draw),
      history(dossier),
    );
  askServer(`/api/dossiers/${encodeURIComponent(code)}`, { signal }).then(draw, (error) => {
    if (!signal.aborted)
      outlet.replaceChildren(element('div', { class: 'failure', role: 'alert' }, error.message));
  });
  return undefined;
};

/** @param {DossierView} dossier */
function facts(dossier) {
  const { code, procedure, applicant, channel, officer, status, note } = dossier;
  const unknown = 'Chưa cập nhật';
  /** @type {[string, string | undefined][]} */
  const terms = [
    ['Mã hồ sơ', code],
    ['Tên thủ tục', procedure.name],
    ['Mã thủ tục', procedure.code],
    ['Lĩnh vực', procedure.field],
    ['Người nộp', applicant],
    ['Hình thức nộp', channel],
    ['Ngày nộp', formatMinute(dossier.submittedAt)],
    ['Ngày tiếp nhận', formatMinute(dossier.receivedAt) || unknown],
    ['Ngày hẹn trả', formatMinute(dossier.dueAt) || unknown],
    ['Ngày trả kết quả', formatMinute(dossier.finishedAt) || unknown],
    ['Cán bộ thụ lý', officer],
    ['Trạng thái', status],
    ['Ghi chú', note],
  ];
  const list = terms
    .filter(([, value]) => value)
    .flatMap(([term, value = '']) => [element('dt', {}, term), element('dd', {}, value)]);
  return element(
    'section',
    { class: 'ket-qua' },
    element('h1', {}, 'Thông tin hồ sơ'),
    element('dl', { class: 'thong-tin' }, ...list),
  );
}

/** @param {DossierView} dossier @param {(dossier: DossierView) => void} draw */
function buttons(dossier, draw) {
  return element(
    'div',
    { class: 'button_bar', role: 'group', 'aria-label': 'Xử lý hồ sơ' },
    ...dossier.actions.map((action, index) => {
      const press = async () => {
        const changed = await performAction(dossier, action);
        if (changed) draw(changed);
      };
      const names = index === 0 || action.id === 'return' ? 'btn btn-primary' : 'btn';
      return element(
        'button',
        { type: 'button', class: names, disabled: !action.allowed, onclick: press },
        action.label,
      );
    }),
  );
}

/** @param {DossierView} dossier */
function history({ steps }) {
  const heads = ['STT', 'Bước xử lý', 'Người thực hiện', 'Thời gian', 'Nội dung'];
  const rows = steps.map(({ title, officer, at, note = '' }, index) =>
    element(
      'tr',
      {},
      ...[String(index + 1), title, officer, formatMinute(at), note].map((text) => element('td', {}, text)),
    ),
  );
  return element(
    'section',
    { class: 'qua-trinh' },
    element('h2', {}, 'Quá trình xử lý'),
    element(
      'div',
      { class: 'overflow-x-auto', tabindex: 0, role: 'region', 'aria-label': 'Quá trình xử lý' },
      element(
        'table',
        { class: 'table' },
        element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', {}, text)))),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}
