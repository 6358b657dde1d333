import type { Language } from '../../shared/text/bilingual-text';
import type { Standing } from './submission';

interface SurveyTexts {
  standing: Record<Standing, string>;
  clear: string;
  clearOf: (criterion: string) => string;
  comment: string;
  commentHint: string;
  left: (characters: number) => string;
  tooLong: (limit: number, over: number) => string;
  empty: string;
  failed: string;
  submit: string;
  submitting: string;
  thanks: string;
  another: string;
}

const vi = new Intl.NumberFormat('vi-VN');
const en = new Intl.NumberFormat('en-GB');

export const SURVEY_TEXTS: Record<Language, SurveyTexts> = {
  vi: {
    standing: {
      sending: 'Đang gửi đến đơn vị…',
      sent: 'Phiếu đã đến đơn vị.',
      queued: 'Đã lưu trên máy này, sẽ tự gửi khi có mạng.',
      'set-aside': 'Phiếu được giữ trên máy này; hệ thống của đơn vị hiện chưa tiếp nhận được.',
    },
    clear: 'Bỏ chọn',
    clearOf: (criterion) => `Bỏ chọn: ${criterion}`,
    comment: 'Ý kiến khác (không bắt buộc)',
    commentHint: 'Vui lòng không ghi tên, số điện thoại, địa chỉ hay số giấy tờ.',
    left: (characters) => `Còn ${vi.format(characters)} ký tự.`,
    tooLong: (limit, over) =>
      `Ý kiến dài quá ${vi.format(limit)} ký tự; vui lòng rút bớt ${vi.format(over)} ký tự.`,
    empty: 'Quý vị chưa chọn mức nào và chưa ghi ý kiến. Vui lòng trả lời ít nhất một câu rồi gửi.',
    failed:
      'Phiếu chưa được ghi nhận: chưa kết nối được với đơn vị và máy này không lưu được phiếu. Nội dung Quý vị đã điền vẫn còn đây, vui lòng thử gửi lại.',
    submit: 'Gửi phiếu',
    submitting: 'Đang ghi nhận…',
    thanks: 'Đã ghi nhận, cảm ơn Quý vị',
    another: 'Gửi phiếu khác',
  },
  en: {
    standing: {
      sending: 'Sending to the office…',
      sent: 'The office has received your answers.',
      queued: 'Kept on this device; it will be sent when there is a connection.',
      'set-aside': 'Kept on this device; the office’s system could not take it for now.',
    },
    clear: 'Clear',
    clearOf: (criterion) => `Clear: ${criterion}`,
    comment: 'Other comments (optional)',
    commentHint: 'Please do not write names, phone numbers, addresses or numbers of papers.',
    left: (characters) => `${en.format(characters)} ${characters === 1 ? 'character' : 'characters'} left.`,
    tooLong: (limit, over) =>
      `The comment is longer than ${en.format(limit)} characters; please shorten it by ${en.format(over)}.`,
    empty: 'Nothing has been answered or written yet. Please answer at least one question, then send.',
    failed:
      'Your answers were not recorded: the office could not be reached and this device cannot keep them. What you filled in is still here; please try again.',
    submit: 'Send',
    submitting: 'Recording…',
    thanks: 'Recorded, thank you',
    another: 'Send another',
  },
};
