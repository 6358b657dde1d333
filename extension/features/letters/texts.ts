import type { AppointmentProblem } from '../../../shared/letters/appointment';
import type { LetterKind } from '../../../shared/letters/letter-form';
import type { ShortTextKind } from '../../../shared/letters/short-text';
import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  letters: { vi: 'Văn bản', en: 'Letters' },
  back: { vi: 'Về hồ sơ', en: 'Back to the dossier' },
  kind: { vi: 'Loại văn bản', en: 'Letter' },
  source: { vi: 'Tên theo', en: 'Named by' },
  noForm: {
    vi: 'Không có mẫu nào có hiệu lực vào ngày này. Kiểm tra đồng hồ máy.',
    en: 'No form is in force on this day. Check this computer’s clock.',
  },
  duties: { vi: 'Cần nhớ', en: 'To remember' },
  supplementAgain: {
    vi: 'Cổng cho thấy hồ sơ này đã được yêu cầu bổ sung; số lần:',
    en: 'By the portal a supplement was already asked for; number of times:',
  },
  procedure: { vi: 'Thủ tục nào', en: 'Which procedure' },
  papers: { vi: 'Giấy tờ cần bổ sung', en: 'Papers to be supplied' },
  papersOf: { vi: 'Theo thủ tục', en: 'By the procedure' },
  notRecognised: {
    vi: 'Chưa nhận ra thủ tục theo tên trên cổng: ghi giấy tờ vào ô dưới.',
    en: 'The procedure was not recognised by its name on the portal: write the papers below.',
  },
  loading: { vi: 'Đang mở danh mục thủ tục…', en: 'Opening the list of procedures…' },
  notLoaded: { vi: 'Không mở được danh mục thủ tục', en: 'The list of procedures cannot be opened' },
  commonPapers: { vi: 'Giấy tờ chung', en: 'Papers in every case' },
  lines: { vi: 'Giấy tờ khác, mỗi dòng một loại', en: 'Other papers, one a line' },
  reason: { vi: 'Lý do', en: 'Reason' },
  basis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  extraDays: { vi: 'Gia hạn thêm (ngày làm việc)', en: 'Extended by (working days)' },
  newAppointment: { vi: 'Ngày hẹn trả mới', en: 'New appointment' },
  number: { vi: 'Số văn bản', en: 'Number of the letter' },
  unit: { vi: 'Tên đơn vị (lưu cho lần sau)', en: 'Name of the unit (kept for the next time)' },
  unitExample: { vi: 'UBND phường …', en: 'UBND phường …' },
  contact: { vi: 'Nơi hỏi thêm: quầy, số điện thoại', en: 'Whom to ask: desk, telephone' },
  onPaperOnly: { vi: 'Chỉ trên giấy, không lưu ở đâu cả', en: 'On paper only, kept nowhere' },
  onPaperHint: {
    vi: 'Mất khi rời trang này. Để trống thì bản in có chỗ để viết tay.',
    en: 'Gone when you leave this page. Left empty, the print has room to write by hand.',
  },
  applicant: { vi: 'Tên người nhận văn bản', en: 'Name of the addressee' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  looksLike: { vi: 'Phần này có vẻ chứa', en: 'This seems to hold' },
  notNeeded: {
    vi: 'Chỉ nêu điều cần cho việc giải quyết hồ sơ.',
    en: 'State only what the dossier needs.',
  },
  print: { vi: 'In', en: 'Print' },
  notPrinted: {
    vi: 'Trình duyệt không in được từ bảng này: tải tệp Word rồi in.',
    en: 'This browser does not print from the panel: download the Word file and print that.',
  },
  docx: { vi: 'Tải tệp Word (.docx)', en: 'Download as Word (.docx)' },
  saved: { vi: 'Đã tải', en: 'Downloaded' },
  failed: { vi: 'Không làm được', en: 'It could not be done' },
  preview: { vi: 'Bản in', en: 'As it will print' },
  shortText: { vi: 'Tin nhắn SMS, Zalo cho người nộp', en: 'SMS or Zalo to the applicant' },
  shortTextKind: { vi: 'Nội dung', en: 'About' },
  plain: { vi: 'Không dấu (SMS ngắn hơn)', en: 'Without marks (shorter SMS)' },
  characters: { vi: 'ký tự', en: 'characters' },
  copy: { vi: 'Chép tin nhắn', en: 'Copy the text' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
} satisfies Record<string, BilingualText>;

/** English names; in Vietnamese a letter is called as the form in force is. */
export const KINDS: Record<LetterKind, string> = {
  'supplement-request': 'Supplement request',
  refusal: 'Refusal',
  apology: 'Apology and new appointment',
  suspension: 'Notice of suspension',
};

export const SHORT_TEXTS: Record<ShortTextKind, BilingualText> = {
  early: { vi: 'Có kết quả sớm', en: 'Result early' },
  late: { vi: 'Trễ hẹn, hẹn lại', en: 'Late, new appointment' },
  supplement: { vi: 'Cần bổ sung', en: 'Supplement needed' },
};

export const APPOINTMENT_PROBLEMS: Record<AppointmentProblem, BilingualText> = {
  'no-date': { vi: 'Chưa có ngày hẹn mới.', en: 'There is no new date yet.' },
  past: { vi: 'Ngày này đã qua.', en: 'This day is past.' },
  'not-later': { vi: 'Ngày này không sau ngày hẹn cũ.', en: 'This day is not after the old appointment.' },
  'rest-day': { vi: 'Ngày này là ngày nghỉ.', en: 'This is a day of rest.' },
  unsure: {
    vi: 'Lịch nghỉ lễ của năm này chưa được công bố đủ: kiểm tra lại ngày.',
    en: 'The holidays of that year are not all known yet: check the day.',
  },
};
