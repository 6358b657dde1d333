import type { BilingualText } from '../shared/text/bilingual-text';
import type { AttributeFault } from './attribute-fault';

/** What an attribute must be, where that is more than a list of its values. */
const WANTED = {
  percent: { vi: 'một số từ 0 đến 100', en: 'a number from 0 to 100' },
  'whole-from-one': { vi: 'một số nguyên từ 1', en: 'a whole number from 1' },
  day: { vi: 'một ngày dạng NĂM-THÁNG-NGÀY', en: 'a date written YYYY-MM-DD' },
} satisfies Record<string, BilingualText>;

/** What the site's keeper is told, by what is wrong. */
export const FAULTS = {
  missing: (name: string): BilingualText => ({
    vi: `Thiếu thuộc tính ${name}.`,
    en: `The attribute ${name} is missing.`,
  }),
  /** It says something else than one of some values. */
  'not-one-of': (name: string, given: string | null, values: string): BilingualText => ({
    vi: `Thuộc tính ${name}="${given}" phải là ${values}.`,
    en: `The attribute ${name}="${given}" must be ${values}.`,
  }),
  'not-a': (name: string, given: string | null, wanted: keyof typeof WANTED): BilingualText => ({
    vi: `Thuộc tính ${name}="${given}" phải là ${WANTED[wanted].vi}.`,
    en: `The attribute ${name}="${given}" must be ${WANTED[wanted].en}.`,
  }),
  /** It is longer than the collector takes; both in characters. */
  'too-long': (name: string, length: number, limit: number): BilingualText => ({
    vi: `Thuộc tính ${name} dài ${length} ký tự, chỉ được tối đa ${limit} ký tự.`,
    en: `The attribute ${name} has ${length} characters; at most ${limit} are allowed.`,
  }),
  'no-address': (given: string): BilingualText => ({
    vi: `Thuộc tính endpoint="${given}" không phải địa chỉ gốc của hệ thống tiếp nhận phiếu; cần dạng https://… hoặc /… (không có ?, #, tên đăng nhập).`,
    en: `The attribute endpoint="${given}" is not a collector's base address; write https://… or /… (without ?, # or a user name).`,
  }),
  'not-https': (given: string): BilingualText => ({
    vi: `Trang này dùng https nên endpoint="${given}" cũng phải bắt đầu bằng https://; trình duyệt chặn địa chỉ http.`,
    en: `This page is served over https, so endpoint="${given}" must start with https:// too; browsers block http here.`,
  }),
  'no-questionnaire': (name: string, known: string): BilingualText => ({
    vi: `Không có bộ câu hỏi "${name}". Các bộ câu hỏi hiện có: ${known}.`,
    en: `There is no questionnaire "${name}". Known questionnaires: ${known}.`,
  }),
  backwards: (from: string, to: string): BilingualText => ({
    vi: `Khoảng thời gian không hợp lệ: from="${from}" sau to="${to}".`,
    en: `The range is not valid: from="${from}" is after to="${to}".`,
  }),
};

/** A fault in words. */
export function sayFault({ fault, values }: AttributeFault): BilingualText {
  // the compiler cannot see that the values are those of this fault
  return Reflect.apply(FAULTS[fault], undefined, values);
}
