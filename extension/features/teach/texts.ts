import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { TaughtField } from '../../portals/find-candidates';

export const TEXTS = {
  title: { vi: 'Trang này', en: 'This page' },
  found: { vi: 'Đã nhận ra', en: 'Recognised' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  none: {
    vi: 'Không nhận ra hồ sơ nào trên trang này.',
    en: 'No dossier is recognised on this page.',
  },
  offer: {
    vi: 'Trang này có hồ sơ nhưng không nhận ra, hoặc nhận sai? Chỉ cho Hài Lòng vài chỗ, chưa đến một phút.',
    en: 'There are dossiers here that are not recognised, or wrongly? Point at a few places; it takes less than a minute.',
  },
  start: { vi: 'Dạy nhận ra trang này', en: 'Teach this page' },
  procedure: { vi: 'So thủ tục này với danh mục', en: 'Compare this procedure with the register' },
  again: { vi: 'Chỉ lại', en: 'Point again' },
  options: { vi: 'Cài đặt', en: 'Settings' },
  report: { vi: 'Sao chép báo cáo cấu trúc', en: 'Copy a report of the structure' },
  reported: {
    vi: 'Đã sao chép: chỉ có cấu trúc trang, không có nội dung hồ sơ.',
    en: 'Copied: the page’s structure only, no content of dossiers.',
  },
  notCopied: { vi: 'Không sao chép được', en: 'Could not be copied' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  back: { vi: 'Quay lại', en: 'Back' },
  skip: { vi: 'Trang không có', en: 'Not on this page' },
  save: { vi: 'Lưu', en: 'Save' },
  step: { vi: 'Bước', en: 'Step' },
  how: {
    vi: 'Bấm vào chỗ đó trên trang. Bàn phím: ↓ ↑ để chọn, Enter để lấy, Esc để hủy.',
    en: 'Click on it in the page. Keyboard: ↓ ↑ to choose, Enter to take, Esc to cancel.',
  },
  unknownPlace: {
    vi: 'Không biết cột hay nhãn của chỗ này: hãy chỉ chỗ khác.',
    en: 'Nothing tells the column or label of this place: please point at another.',
  },
  stageOf: { vi: 'Trạng thái này nghĩa là gì?', en: 'What does this status mean?' },
  chooseStage: { vi: 'Chưa rõ (không đoán)', en: 'Not known (never guessed)' },
  preview: { vi: 'Sẽ đọc được', en: 'What will be read' },
  nothingRead: {
    vi: 'Chưa đọc được hồ sơ nào với những gì đã chỉ.',
    en: 'No dossier can be read yet from what was pointed at.',
  },
  more: { vi: 'hồ sơ nữa', en: 'dossiers more' },
  saved: { vi: 'Đã lưu. Từ nay trang này được nhận ra.', en: 'Saved. This page is recognised from now on.' },
  notSaved: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

/** What is asked for in each step. */
export const STEP_TEXTS: Record<TaughtField, BilingualText> = {
  code: { vi: 'Chỉ vào mã của một hồ sơ', en: 'Point at the code of a dossier' },
  receivedAt: { vi: 'Chỉ vào ngày tiếp nhận của hồ sơ đó', en: 'Point at the day that dossier was received' },
  dueAt: { vi: 'Chỉ vào ngày hẹn trả của hồ sơ đó', en: 'Point at its appointment' },
  status: { vi: 'Chỉ vào trạng thái của hồ sơ đó', en: 'Point at its status' },
};

export const FIELD_TEXTS: Record<TaughtField, BilingualText> = {
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  receivedAt: { vi: 'Tiếp nhận', en: 'Received' },
  dueAt: { vi: 'Hẹn trả', en: 'Due' },
  status: { vi: 'Trạng thái', en: 'Status' },
};
