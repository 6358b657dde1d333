import type { BilingualText } from '../../../shared/text/bilingual-text';

/** Words around the printed slip, for the ward's officials. */
export const SLIPS_TEXTS = {
  title: { vi: 'Phiếu đánh giá bằng giấy', en: 'Rating slips on paper' },
  questionnaire: { vi: 'Bộ câu hỏi', en: 'Questionnaire' },
  slipLanguage: { vi: 'Ngôn ngữ của phiếu', en: 'Language of the slip' },
  unit: { vi: 'Mã đơn vị', en: 'Unit' },
  endpoint: { vi: 'Địa chỉ bộ thu phiếu', en: 'Address of the collector' },
  channel: { vi: 'Cách lấy ý kiến', en: 'How it was filled in' },
  paper: { vi: 'Người dân tự điền', en: 'By the citizen' },
  assisted: { vi: 'Công chức đọc giúp', en: 'Read aloud by an official' },
  day: { vi: 'Ngày trên phiếu', en: 'Day on the slip' },
  desk: { vi: 'Quầy (không bắt buộc)', en: 'Desk (optional)' },
  print: { vi: 'In phiếu (A5)', en: 'Print slips (A5)' },
  entry: { vi: 'Nhập phiếu', en: 'Type in slips' },
  hint: {
    vi: 'Gõ mức đã đánh dấu ({steps}); gõ 0 hoặc phím cách nếu bỏ trống; phím xóa lùi để sửa câu trước; Enter để lưu (trong ô ý kiến: Ctrl+Enter).',
    en: 'Type the step that is marked ({steps}); 0 or the space bar where none is; backspace to correct the one before; Enter to save (in the comment: Ctrl+Enter).',
  },
  answers: { vi: 'Câu trả lời', en: 'Answers' },
  comment: { vi: 'Ý kiến ghi trên phiếu (không bắt buộc)', en: 'Comment on the slip (optional)' },
  save: { vi: 'Lưu phiếu', en: 'Save slip' },
  saved: {
    vi: 'Đã lưu {count} phiếu. Phiếu chờ gửi: {waiting}.',
    en: 'Saved: {count}. Waiting to be sent: {waiting}.',
  },
  empty: { vi: 'Phiếu chưa có câu trả lời hay ý kiến nào.', en: 'The slip has no answer and no comment.' },
  incomplete: { vi: 'Còn {count} câu chưa nhập.', en: 'Questions still to be typed: {count}.' },
  tooLong: { vi: 'Ý kiến dài quá 2.000 ký tự.', en: 'The comment is longer than 2,000 characters.' },
  badDay: {
    vi: 'Ngày trên phiếu chưa đúng hoặc chưa tới.',
    en: 'The day on the slip is wrong or in the future.',
  },
  notKept: {
    vi: 'Máy này không lưu được phiếu. Phiếu vẫn còn đây, vui lòng thử lại.',
    en: 'This device could not keep the slip. It is still here; please try again.',
  },
  notKeptBefore: {
    vi: 'Máy này không lưu được phiếu vừa gõ. Phiếu ấy sẽ hiện lại khi phiếu đang gõ đã lưu.',
    en: 'This device could not keep the slip before. It comes back when the one you are typing is saved.',
  },
  skipped: { vi: 'bỏ trống', en: 'left empty' },
  notLoaded: { vi: 'Chưa tải được bộ câu hỏi.', en: 'The questionnaire could not be loaded.' },
} satisfies Record<string, BilingualText>;

/** Words on the slip itself, in the slip's language; Vietnamese where there are none for it. */
export const SLIP_WORDS = {
  head: { vi: 'Phiếu đánh giá', en: 'Rating slip' },
  how: {
    vi: 'Quý vị đánh dấu ✕ vào một ô ở mỗi dòng; câu nào không muốn trả lời thì để trống.',
    en: 'Please put a ✕ in one box of each line; leave empty what you do not want to answer.',
  },
  comment: {
    vi: 'Ý kiến khác (không ghi tên, số điện thoại, địa chỉ, số giấy tờ):',
    en: 'Other comments (no names, phone numbers, addresses or numbers of papers):',
  },
  box: {
    vi: 'Xin bỏ phiếu vào hòm phiếu tại quầy. Cảm ơn Quý vị.',
    en: 'Please put this slip in the box at the counter. Thank you.',
  },
} satisfies Record<string, BilingualText>;
