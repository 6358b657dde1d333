import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Trang được phép', en: 'Allowed sites' },
  lead: {
    vi: 'Hài Lòng chỉ đọc những trang bạn cho phép ở đây, không ghi, không bấm, không gửi gì đi.',
    en: 'Hài Lòng reads only the sites that you allow here. It writes, presses and sends nothing.',
  },
  address: { vi: 'Địa chỉ trang xử lý hồ sơ', en: 'Address of the site where you process dossiers' },
  allow: { vi: 'Cho phép', en: 'Allow' },
  allowManaged: { vi: 'Cho phép các trang này', en: 'Allow these sites' },
  remove: { vi: 'Thôi cho phép', en: 'Remove' },
  none: { vi: 'Chưa có trang nào được phép.', en: 'No site is allowed yet.' },
  onlyAsked: {
    vi: 'bộ thu phiếu: chỉ hỏi chỉ số khi bạn bấm, không đọc trang',
    en: 'the collector: asked for the index when you press, its pages are not read',
  },
  allowed: { vi: 'Đã cho phép', en: 'Allowed' },
  removed: { vi: 'Đã thôi cho phép', en: 'Removed' },
  declined: {
    vi: 'Bạn chưa đồng ý trong hộp thoại của trình duyệt',
    en: 'You have not agreed in the browser’s dialog',
  },
  fixed: {
    vi: 'Trang này do bản cài đặt cho phép, không bỏ được ở đây',
    en: 'This site is granted by the build and stays',
  },
  invalid: {
    vi: 'Không phải địa chỉ trang web. Ví dụ: https://dichvucong.gov.vn',
    en: 'Not a web address. For example: https://dichvucong.gov.vn',
  },
} satisfies Record<string, BilingualText>;
