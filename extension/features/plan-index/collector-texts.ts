import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { type AskProblem, TIMEOUT_MS } from './ask-collector';
import type { MonthStanding } from './compare-index';
import type { AddressProblem } from './read-collector-address';

export const COLLECTOR_TEXTS = {
  title: { vi: 'Lấy chỉ số từ bộ thu phiếu', en: 'Get the index from the collector' },
  lead: {
    vi: 'Bộ thu phiếu của đơn vị công khai chỉ số của các tháng đã kết thúc. Chỉ khi bạn bấm Lấy chỉ số thì bộ thu phiếu mới được hỏi; không gửi gì khác, chưa lưu gì trước khi bạn xem.',
    en: 'The ward’s collector publishes the index of months that are over. It is asked only when you press Get the index; nothing else is sent, and nothing is saved before you have seen it.',
  },
  address: { vi: 'Địa chỉ bộ thu phiếu', en: 'Address of the collector' },
  addressHint: {
    vi: 'Là địa chỉ ghi ở endpoint trong mã nhúng phiếu khảo sát. Lần đầu, trình duyệt sẽ hỏi bạn có cho phép không.',
    en: 'As in endpoint of the survey on the ward’s site. The first time, the browser asks whether you allow it.',
  },
  unit: { vi: 'Mã đơn vị', en: 'Id of the ward' },
  unitHint: { vi: 'Là mã ghi ở unit trong mã nhúng phiếu khảo sát.', en: 'As in unit of the survey.' },
  months: { vi: 'Các tháng', en: 'Months' },
  ask: { vi: 'Lấy chỉ số', en: 'Get the index' },
  asking: { vi: 'Đang hỏi', en: 'Asking' },
  stop: { vi: 'Dừng', en: 'Stop' },
  got: { vi: 'Chỉ số của bộ thu phiếu', en: 'What the collector has' },
  byMonth: { vi: 'Chỉ số theo tháng', en: 'The index by month' },
  nothingYet: { vi: 'Chưa lưu gì.', en: 'Nothing is saved yet.' },
  month: { vi: 'Tháng', en: 'Month' },
  state: { vi: 'So với số đã có', en: 'Beside what is known' },
  typedWas: { vi: 'đã nhập', en: 'typed in' },
  replace: { vi: 'Thay số đã nhập', en: 'Replace what was typed in' },
  part: {
    vi: 'Một phần phiếu chưa công bố vì dưới 5 người trả lời.',
    en: 'Some answers are withheld, as fewer than five gave them.',
  },
  others: {
    vi: 'Câu hỏi không thuộc tiêu chí nào của kế hoạch, không lấy',
    en: 'Questions that are no criterion of a plan, not taken',
  },
  close: { vi: 'Đóng', en: 'Close' },
  leave: { vi: 'Không lưu', en: 'Do not save' },
  declined: {
    vi: 'Bạn chưa đồng ý trong hộp thoại của trình duyệt, nên bộ thu phiếu chưa được hỏi',
    en: 'You have not agreed in the browser’s dialog, so the collector was not asked',
  },
  noUnit: { vi: 'Hãy nhập mã đơn vị.', en: 'Type in the ward’s id.' },
  nothingNew: { vi: 'Không có gì mới để lưu.', en: 'There is nothing new to save.' },
} satisfies Record<string, BilingualText>;

export const STANDING_TEXTS: Record<MonthStanding, BilingualText> = {
  new: { vi: 'Mới', en: 'New' },
  same: { vi: 'Như đã có', en: 'As known' },
  newer: { vi: 'Mới hơn lần lấy trước', en: 'Newer than when last asked' },
  differs: { vi: 'Khác số đã nhập', en: 'Differs from what was typed in' },
  none: { vi: 'Không có phiếu', en: 'No answers' },
  withheld: { vi: 'Chưa công bố: dưới 5 phiếu', en: 'Withheld: fewer than five answers' },
};

export const ADDRESS_TEXTS: Record<AddressProblem, BilingualText> = {
  'no-address': {
    vi: 'Không phải địa chỉ bộ thu phiếu. Ví dụ: https://khaosat.phuongmau.gov.vn',
    en: 'Not the address of a server. For example: https://khaosat.phuongmau.gov.vn',
  },
  'not-secure': {
    vi: 'Địa chỉ phải bắt đầu bằng https://, nếu không số liệu có thể bị sửa trên đường truyền.',
    en: 'The address must begin with https://, or the figures could be changed on their way.',
  },
};

const PROBLEM_TEXTS: Record<AskProblem['kind'], BilingualText> = {
  'no-answer': {
    vi: 'Không kết nối được: mất mạng, sai tên máy chủ, hoặc chứng thư không hợp lệ.',
    en: 'No connection: the network is down, the name is wrong, or its certificate is not valid.',
  },
  'too-slow': {
    vi: `Bộ thu phiếu không trả lời trong ${TIMEOUT_MS / 1000} giây. Hãy thử lại sau.`,
    en: `No answer within ${TIMEOUT_MS / 1000} seconds. Try again later.`,
  },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  elsewhere: {
    vi: 'Địa chỉ này chuyển sang địa chỉ khác; hãy nhập địa chỉ cuối cùng.',
    en: 'This address leads to another one; type in the one where it ends.',
  },
  'no-collector': {
    vi: 'Ở địa chỉ này không có bộ thu phiếu của Hài Lòng. Hãy kiểm tra lại địa chỉ.',
    en: 'There is no collector of Hài Lòng at this address. Check the address.',
  },
  'unknown-unit': {
    vi: 'Bộ thu phiếu không có đơn vị này. Hãy kiểm tra lại mã đơn vị.',
    en: 'The collector does not know this ward. Check its id.',
  },
  'too-long': {
    vi: 'Bộ thu phiếu trả lời dài hơn mọi bảng chỉ số, nên không đọc.',
    en: 'The answer is longer than any index, so it is not read.',
  },
  refused: {
    vi: 'Bộ thu phiếu không nhận câu hỏi này; có thể là phiên bản cũ',
    en: 'The collector does not take this question; it may be an older version',
  },
  busy: {
    vi: 'Bộ thu phiếu đang quá tải. Hãy thử lại sau',
    en: 'The collector is overloaded. Try again later',
  },
  broken: { vi: 'Bộ thu phiếu gặp lỗi', en: 'The collector has failed' },
  'no-json': {
    vi: 'Ở địa chỉ này là một trang web khác, không phải bộ thu phiếu',
    en: 'At this address is something else, not a collector',
  },
  'wrong-shape': {
    vi: 'Câu trả lời không phải bảng chỉ số của đơn vị này, hoặc bộ thu phiếu khác phiên bản; không lấy gì',
    en: 'The answer is not an index of this ward, or the collector is of another version; nothing is taken',
  },
};

/** What was in the way, in words, with what the server itself has said. */
export function describeAskProblem(problem: AskProblem, language: Language): string {
  const said = [
    'status' in problem && `HTTP ${problem.status}`,
    'detail' in problem && problem.detail && `“${problem.detail}”`,
  ].filter(Boolean);
  const text = PROBLEM_TEXTS[problem.kind][language];
  return said.length > 0 ? `${text} (${said.join(': ')}).` : text;
}
