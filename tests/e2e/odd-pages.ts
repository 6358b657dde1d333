const HEADERS = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];
const STATUSES = ['Đang xử lý', 'Mới đăng ký', 'Đã xử lý xong', 'Tạm dừng', 'Yêu cầu bổ sung giấy tờ'];
export const ROWS = 8;

export const codeOf = (row: number) => `H57.132-261110-${1000 + row}`;
const textsOf = (row: number) => [
  String(row + 1),
  codeOf(row),
  `Thủ tục đăng ký khai sinh số ${row}`,
  `${10 + row}/11/2026 08:00`,
  `${20 + row}/11/2026 17:00`,
  STATUSES[row % STATUSES.length] ?? '',
];

type Cell = (text: string, column: number) => string;
const plainCell: Cell = (text) => `<td>${text}</td>`;

const headerRow = `<thead><tr>${HEADERS.map((header) => `<th>${header}</th>`).join('')}</tr></thead>`;
const table = (cell: Cell = plainCell) => {
  const rows = Array.from({ length: ROWS }, (_, row) => `<tr>${textsOf(row).map(cell).join('')}</tr>`);
  return `<table>${headerRow}<tbody>${rows.join('')}</tbody></table>`;
};
const page = (body: string, css = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang lạ</title><style>
  body{font:14px sans-serif;margin:16px}table{border-collapse:collapse;width:100%}
  td,th{border:1px solid #ccc;padding:6px;text-align:left}${css}</style></head><body>${body}</body></html>`;
const list = (css: string, cell?: Cell) => page(table(cell), css);

const cards = Array.from({ length: ROWS }, (_, row) => {
  const [, code, procedure, received, due, status] = textsOf(row);
  return `<div class="card"><h3>${procedure}</h3><p>Mã hồ sơ: <b>${code}</b></p><p>Ngày tiếp nhận: ${received}</p>
    <p>Ngày hẹn trả: ${due}</p><p>Trạng thái: ${status}</p></div>`;
}).join('');

/** Pages whose styles and markup are hard on whoever adds to them; each shows the same eight dossiers. */
export const ODD_PAGES: Record<string, string> = {
  plain: list(''),
  'rules for last and only children': list(
    'td>:last-child{margin-bottom:0;color:red}td p{margin:0 0 12px}td>:only-child{font-weight:bold}td>:first-child{text-transform:uppercase}',
    (text, column) => `<td>${column ? `<p>${text}</p>` : ''}</td>`,
  ),
  'rules for neighbours': list(
    'td>*+*{margin-top:8px}td>*{display:block;clear:both;float:none}',
    (text) => `<td><b>${text}</b></td>`,
  ),
  'text drawn by styles': list(
    'td>*::before{content:"• "}td>*::after{content:" ;"}',
    (text) => `<td><span>${text}</span></td>`,
  ),
  'labels drawn by styles': list(
    'thead{display:none}tr{display:block;margin-bottom:10px}td{display:block;text-align:right}td::before{content:attr(data-label);float:left}',
    (text, column) => `<td data-label="${HEADERS[column]}">${text}</td>`,
  ),
  'styles for everything': list(
    '*{font-family:serif;font-size:20px;letter-spacing:2px;line-height:1.8}td *{text-transform:uppercase;text-indent:10px}',
  ),
  'cut off with an ellipsis': list(
    'table{table-layout:fixed}td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
  ),
  'sticky header and column': page(
    `<div style="height:240px;overflow:auto;width:700px">${table()}</div>`,
    'table{width:1200px}thead th{position:sticky;top:0;background:#eef}td:nth-child(2){position:sticky;left:0;background:#fff}',
  ),
  'flex cells in a scroller': page(
    `<div style="height:220px;overflow:auto">${table((text) => `<td><span>${text}</span></td>`)}</div>`,
    'td{display:flex;gap:20px;align-items:center;height:40px}tr{display:grid;grid-template-columns:60px 200px 1fr 150px 150px 190px}thead,tbody,table{display:block}',
  ),
  'zoomed out': list('body{zoom:.8}'),
  'zoomed in': list('body{zoom:1.5}'),
  scaled: page(`<div style="transform:scale(.7);transform-origin:0 0;width:1300px">${table()}</div>`),
  'right to left': list('html{direction:rtl}td{text-align:right}'),
  'no room at all': list(
    'table{width:auto}td{padding:0;height:14px;line-height:14px;font-size:12px;white-space:nowrap}',
  ),
  'links as wide as cells': list(
    'td a{display:block;padding:8px}',
    (text, column) => `<td><a href="#${column}">${text}</a></td>`,
  ),
  'text kept as it is': list('td{white-space:pre-wrap}', (text) => `<td>\n${text}\n</td>`),
  'positioned blocks': list(
    'td>div{position:relative;background:#fff;z-index:1;padding:6px}td{padding:0}',
    (text) => `<td><div>${text}</div></td>`,
  ),
  dark: list('body{background:#16181d;color:#eee}'),
  'cards of which the last line has no margin': page(
    cards,
    '.card{border:1px solid #ccc;margin:8px;padding:8px}.card p{margin:0 0 14px}.card p:last-child{margin-bottom:0}',
  ),
};
