import { askServer } from '../ask-server.js';
import { changeQuery } from '../change-query.js';
import { element } from '../element.js';
import { formatDay } from '../format-date.js';

/** @typedef {import('../../dossier-view').DossierPage} DossierPage */

const COLUMNS = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Tình trạng',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Chi tiết',
];
const WAYS = [
  { by: 'code', label: 'Mã hồ sơ' },
  { by: 'applicant', label: 'Chủ hồ sơ' },
];
const MOST_ROWS = 30;

/** The public look-up: centred cells, dates without a time. @type {import('../app.js').View} */
export const showLookup = (outlet, { url, navigate, signal }) => {
  const search = searchForm((query) => navigate(changeQuery(url, query)));
  const results = element('div', { 'aria-live': 'polite' });
  const band = (/** @type {string} */ title) => element('div', { class: 'band' }, element('b', {}, title));
  outlet.append(
    element('h1', {}, 'Tra cứu hồ sơ'),
    element(
      'div',
      { class: 'tra_cuu' },
      element('div', {}, band('TRA CỨU THEO'), search.element),
      element('div', {}, band('DANH SÁCH HỒ SƠ'), results),
    ),
  );
  const hint = (/** @type {string} */ text) => results.replaceChildren(element('p', { class: 'hint' }, text));
  /** @param {URL} next */
  const update = ({ searchParams }) => {
    const q = searchParams.get('q') ?? '';
    const by = searchParams.get('by') ?? 'code';
    search.show({ q, by });
    if (!q) return hint('Vui lòng nhập dữ liệu và chọn “TRA CỨU”.');
    const query = new URLSearchParams({ q, by, rows: String(MOST_ROWS) });
    askServer(`/api/dossiers?${query}`, { signal }).then(
      (/** @type {DossierPage} */ page) => {
        if (page.total === 0) hint('Không tìm thấy hồ sơ nào.');
        else results.replaceChildren(resultTable(page));
      },
      (error) => {
        if (!signal.aborted) hint(error.message);
      },
    );
  };
  update(url);
  return update;
};

/** @param {(query: { q: string, by: string }) => void} search */
function searchForm(search) {
  const text = element('input', {
    type: 'text',
    placeholder: 'Nhập dữ liệu tra cứu',
    'aria-label': 'Dữ liệu tra cứu',
  });
  const radios = WAYS.map(({ by }) =>
    element('input', { type: 'radio', name: 'flexRadioDefault', value: by }),
  );
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    search({ q: text.value.trim(), by: radios.find(({ checked }) => checked)?.value ?? 'code' });
  };
  return {
    element: element(
      'form',
      { class: 'search_form', onsubmit: submit },
      element(
        'div',
        { class: 'radios' },
        ...radios.map((radio, index) => element('label', {}, radio, ` ${WAYS[index]?.label}`)),
      ),
      text,
      element('input', { type: 'submit', class: 'btn btn-primary', value: 'TRA CỨU' }),
      element(
        'ul',
        {},
        element('li', {}, element('b', {}, '- Bước 1: '), 'Chọn cách tra cứu.'),
        element('li', {}, element('b', {}, '- Bước 2: '), 'Nhập một phần mã hồ sơ hoặc tên, chọn “TRA CỨU”.'),
      ),
    ),
    show(/** @type {{ q: string, by: string }} */ { q, by }) {
      text.value = q;
      for (const radio of radios) radio.checked = radio.value === by;
    },
  };
}

/** @param {DossierPage} page */
function resultTable({ dossiers }) {
  const centred = (/** @type {Node | string} */ content) => element('td', {}, element('center', {}, content));
  const rows = dossiers.map(({ code, procedure, applicant, status, receivedAt, dueAt }, index) => {
    const eye = element('span', { role: 'img', 'aria-label': 'eye', class: 'eye' }, element('i'));
    const link = element(
      'a',
      { href: `/ho-so/${encodeURIComponent(code)}`, 'aria-label': `Xem hồ sơ ${code}` },
      eye,
    );
    const dates = [receivedAt, dueAt].map((date) => ` ${formatDay(date)}`);
    const values = [String(index + 1), code, procedure.name, applicant, status, ...dates];
    return element('tr', {}, ...values.map(centred), centred(link));
  });
  const heads = COLUMNS.map((name) => element('th', {}, element('b', {}, element('center', {}, name))));
  return element(
    'div',
    { class: 'overflow-x-auto', tabindex: 0, role: 'region', 'aria-label': 'Kết quả tra cứu' },
    element(
      'table',
      { class: 'table' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}
