import type { BilingualText } from '../../shared/text/bilingual-text';

export const CONTACT_TEXTS = {
  hotline: { vi: 'Đường dây nóng', en: 'Hotline' },
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  coming: { vi: 'Ngày sắp tới có thay đổi', en: 'Days to come that differ' },
  closed: { vi: 'Nghỉ', en: 'Closed' },
  notAnnounced: {
    vi: 'Lịch nghỉ lễ của ngày này chưa được công bố trong dữ liệu.',
    en: 'The public holidays of that day are not known yet.',
  },
  address: { vi: 'Địa chỉ', en: 'Address' },
  map: { vi: 'Xem đường đi', en: 'Find the way' },
  feedback: { vi: 'Nơi nhận phản ánh, kiến nghị', en: 'Where to give feedback' },
  documents: { vi: 'Văn bản niêm yết', en: 'Posted documents' },
  loading: { vi: 'Đang tải thông tin liên hệ…', en: 'Loading…' },
  newTab: { vi: '(mở thẻ mới)', en: '(opens in a new tab)' },
} satisfies Record<string, BilingualText>;

/** @param address of the file */
export const notLoaded = (address: string): BilingualText => ({
  vi: `Chưa tải được thông tin liên hệ từ ${address}.`,
  en: `The contact details were not loaded from ${address}.`,
});
