import { element } from '../element.js';

const COLUMNS = [
  'STT',
  'Số ký hiệu',
  'Ngày ban hành',
  'Ngày hiệu lực',
  'Trích yếu',
  'Cơ quan ban hành',
  'Trạng thái',
];

const DOCUMENTS = [
  [
    '120/KH-UBND',
    '02/11/2026',
    '05/11/2026',
    'Kế hoạch kiểm tra việc giải quyết hồ sơ quá hạn',
    'UBND phường',
  ],
  [
    '127/QĐ-UBND',
    '03/11/2026',
    '06/11/2026',
    'Quyết định công bố thủ tục hành chính lĩnh vực hộ tịch',
    'UBND tỉnh',
  ],
  [
    '134/CV-VP',
    '04/11/2026',
    '04/11/2026',
    'Công văn về việc trả kết quả hồ sơ đúng ngày hẹn trả',
    'UBND tỉnh',
  ],
  ['141/TB-UBND', '05/11/2026', '08/11/2026', 'Thông báo lịch tiếp nhận hồ sơ dịp nghỉ lễ', 'UBND phường'],
  ['148/BC-UBND', '06/11/2026', '06/11/2026', 'Báo cáo kết quả giải quyết hồ sơ tháng 10', 'UBND phường'],
  ['155/QĐ-UBND', '07/11/2026', '10/11/2026', 'Quyết định phê duyệt quy trình nội bộ', 'UBND tỉnh'],
  ['162/CV-VP', '08/11/2026', '11/11/2026', 'Công văn về số hóa thành phần hồ sơ', 'UBND tỉnh'],
  ['169/KH-UBND', '09/11/2026', '12/11/2026', 'Kế hoạch khảo sát mức độ hài lòng', 'UBND phường'],
];

/** Legal documents: a table with dates and states in which there is no dossier. @type {import('../app.js').View} */
export const showDocuments = (outlet) => {
  const rows = DOCUMENTS.map(([number = '', issued = '', inForce = '', subject = '', issuer = ''], index) =>
    element(
      'tr',
      {},
      ...[String(index + 1), number, issued, inForce].map((text) => element('td', {}, text)),
      element('td', {}, element('a', { href: '/van-ban' }, subject)),
      element('td', {}, issuer),
      element('td', {}, 'Còn hiệu lực'),
    ),
  );
  outlet.append(
    element('h1', {}, 'VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH'),
    element(
      'div',
      { class: 'overflow-x-auto', tabindex: 0, role: 'region', 'aria-label': 'Bảng văn bản' },
      element(
        'table',
        { class: 'table table-hover' },
        element('thead', {}, element('tr', {}, ...COLUMNS.map((name) => element('th', {}, name)))),
        element('tbody', {}, ...rows),
      ),
    ),
  );
  return undefined;
};
