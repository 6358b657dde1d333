import type { BilingualText } from '../../../shared/text/bilingual-text';

/** Words about the answers on a device, for the ward's officials. */
export const DEVICE_TEXTS = {
  title: { vi: 'Phiếu trên máy này', en: 'Answers on this device' },
  waiting: { vi: 'Chờ gửi: {count}.', en: 'Waiting to be sent: {count}.' },
  refused: {
    vi: 'Bộ thu phiếu từ chối: {count}. Phiếu vẫn được giữ trên máy.',
    en: 'Refused by the collector: {count}. They stay on this device.',
  },
  none: { vi: 'Không có phiếu nào chờ gửi hay bị từ chối.', en: 'No answer waits or was refused.' },
  list: { vi: 'Phiếu bị từ chối', en: 'Refused answers' },
  day: { vi: 'Ngày', en: 'Day' },
  reason: { vi: 'Lý do', en: 'Reason' },
  count: { vi: 'Số phiếu', en: 'Answers' },
  save: { vi: 'Lưu thành tệp', en: 'Save as a file' },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
  sendAgainHint: {
    vi: 'Gửi lại sau khi đã sửa nguyên nhân, ví dụ mã đơn vị hoặc địa chỉ bộ thu phiếu.',
    en: 'Send them again once the cause was put right, such as the unit or the collector’s address.',
  },
} satisfies Record<string, BilingualText>;
