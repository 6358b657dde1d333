import type { BilingualText } from '../../../shared/text/bilingual-text';

/** Words of the kiosk's settings, for the ward's officials. */
export const KIOSK_TEXTS = {
  settings: { vi: 'Cài đặt', en: 'Settings' },
  setUp: { vi: 'Cài đặt máy đánh giá', en: 'Set up this tablet' },
  pin: { vi: 'Mã PIN', en: 'PIN' },
  open: { vi: 'Mở cài đặt', en: 'Open settings' },
  cancel: { vi: 'Quay lại', en: 'Back' },
  wrongPin: { vi: 'Mã PIN chưa đúng.', en: 'This is not the PIN.' },
  wait: {
    vi: 'Sai mã PIN quá nhiều lần. Vui lòng thử lại sau một phút.',
    en: 'Too many wrong PINs. Please try again in a minute.',
  },
  unit: { vi: 'Mã đơn vị', en: 'Unit' },
  endpoint: { vi: 'Địa chỉ bộ thu phiếu', en: 'Address of the collector' },
  questionnaire: { vi: 'Bộ câu hỏi', en: 'Questionnaire' },
  lang: { vi: 'Ngôn ngữ ban đầu', en: 'Language at the start' },
  desk: { vi: 'Quầy (không bắt buộc)', en: 'Desk (optional)' },
  procedure: { vi: 'Mã thủ tục (không bắt buộc)', en: 'Procedure code (optional)' },
  theme: { vi: 'Nền', en: 'Ground' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  newPin: { vi: 'Mã PIN mới', en: 'New PIN' },
  newPinHint: {
    vi: '4 đến 8 chữ số. Để trống nếu giữ mã hiện tại.',
    en: '4 to 8 digits. Leave empty to keep the present one.',
  },
  badPin: { vi: 'Mã PIN phải có 4 đến 8 chữ số.', en: 'The PIN must have 4 to 8 digits.' },
  save: { vi: 'Lưu và bắt đầu', en: 'Save and start' },
  today: {
    vi: 'Hôm nay: {recorded} phiếu trên {offered} lượt mời.',
    en: 'Today: {recorded} answers of {offered} offers.',
  },
  notPersistent: {
    vi: 'Trình duyệt chưa cam kết giữ phiếu khi máy đầy. Hãy cài trang này vào màn hình chính rồi mở lại.',
    en: 'The browser does not promise to keep the answers when the tablet gets full. Install this page on the home screen and open it again.',
  },
  languages: { vi: 'Ngôn ngữ', en: 'Language' },
  closed: { vi: 'Máy tạm thời chưa nhận thêm phiếu', en: 'This tablet cannot take answers for now' },
  closedMore: {
    vi: 'Quý vị vui lòng lấy phiếu giấy tại quầy. Xin cảm ơn.',
    en: 'Please take a paper form at the counter. Thank you.',
  },
} satisfies Record<string, BilingualText>;

/** What a questionnaire is, in a few words; one that is not here is shown by its name. */
export const QUESTIONNAIRE_WORDS: Record<string, BilingualText> = {
  'sipas-2025@1': { vi: '5 tiêu chí (SIPAS)', en: 'Five criteria (SIPAS)' },
  'six-criteria@1': { vi: '6 tiêu chí', en: 'Six criteria' },
  'settled-dossier@1': { vi: 'Hồ sơ đã giải quyết (9 nội dung)', en: 'Settled application (nine points)' },
  'one-tap-3@1': { vi: 'Một câu, 3 mặt cười', en: 'One question, three faces' },
  'one-tap-5@1': { vi: 'Một câu, 5 mặt cười', en: 'One question, five faces' },
};
