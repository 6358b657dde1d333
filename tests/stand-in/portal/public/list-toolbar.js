import { changeQuery } from './change-query.js';
import { element } from './element.js';

const STATUSES = [
  'Mới đăng ký',
  'Được tiếp nhận',
  'Không được tiếp nhận',
  'Đang xử lý',
  'Yêu cầu bổ sung giấy tờ',
  'Yêu cầu thực hiện nghĩa vụ tài chính',
  'Công dân yêu cầu rút hồ sơ',
  'Dừng xử lý',
  'Đã xử lý xong',
  'Đã trả kết quả',
];
const REFRESH_MS = 5000;

/**
 * Search box, status filter and the switch that draws the list anew every five seconds.
 * @param {{ navigate: (href: string) => void, refresh: () => void, signal: AbortSignal }} options
 */
export function listToolbar({ navigate, refresh, signal }) {
  let url = new URL(location.href);
  const text = element('input', {
    type: 'search',
    name: 'q',
    placeholder: 'Nhập mã hồ sơ, thủ tục, người nộp',
    'aria-label': 'Từ khóa',
  });
  const status = element(
    'select',
    { name: 'status', 'aria-label': 'Trạng thái' },
    element('option', { value: '' }, 'Tất cả trạng thái'),
    ...STATUSES.map((name) => element('option', { value: name }, name)),
  );
  const search = () =>
    navigate(changeQuery(url, { q: text.value.trim(), status: status.value, page: undefined }));
  status.addEventListener('change', search);

  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const automatic = element('input', { type: 'checkbox', name: 'refresh' });
  automatic.addEventListener('change', () => {
    clearInterval(timer);
    if (automatic.checked) timer = setInterval(refresh, REFRESH_MS);
  });
  signal.addEventListener('abort', () => clearInterval(timer));

  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    search();
  };
  return {
    element: element(
      'form',
      { class: 'filter_box', role: 'search', onsubmit: submit },
      text,
      status,
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Tìm kiếm'),
      element('label', { class: 'auto_refresh' }, automatic, ' Tự động làm mới (5 giây)'),
    ),
    /** @param {URL} shown */
    show(shown) {
      url = shown;
      text.value = shown.searchParams.get('q') ?? '';
      status.value = shown.searchParams.get('status') ?? '';
    },
  };
}
