import type { BilingualText } from '../text/bilingual-text';

/** What an official can do to a dossier with a button of a portal, as far as something must be settled before. */
export const PORTAL_ACTIONS = [
  'accept',
  'request-supplement',
  'refuse',
  'cancel',
  'suspend',
  'extend',
  'transfer',
  'finish',
  'return',
] as const;
export type PortalAction = (typeof PORTAL_ACTIONS)[number];

export const ACTION_NAMES: Record<PortalAction, BilingualText> = {
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  'request-supplement': { vi: 'Yêu cầu bổ sung', en: 'Request a supplement' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  cancel: { vi: 'Hủy hồ sơ', en: 'Cancel' },
  suspend: { vi: 'Tạm dừng (dừng tính)', en: 'Suspend' },
  extend: { vi: 'Gia hạn', en: 'Extend' },
  transfer: { vi: 'Chuyển xử lý', en: 'Transfer' },
  finish: { vi: 'Kết thúc', en: 'Finish' },
  return: { vi: 'Trả kết quả', en: 'Return the result' },
};

/** Whether something from outside names an action. */
export const isPortalAction = (value: unknown): value is PortalAction =>
  (PORTAL_ACTIONS as readonly unknown[]).includes(value);
