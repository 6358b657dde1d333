import type { Language } from '../../shared/text/bilingual-text';

interface AnswersTexts {
  answers: string;
  improvements: string;
  of: (unit: string) => string;
  loading: string;
  failed: (address: string) => string;
  question: string;
  answer: string;
  said: string;
  done: string;
  source: string;
  received: string;
  document: string;
  issued: string;
  published: string;
  onTime: string;
  late: (days: number) => string;
  since: (day: string) => string;
  noAnswers: string;
  noImprovements: string;
  more: (left: number) => string;
  asOf: (moment: string) => string;
}

/** Every text of the answers; what was asked and answered stays in Vietnamese. */
export const ANSWERS_TEXTS: Record<Language, AnswersTexts> = {
  vi: {
    answers: 'Trả lời phản ánh, kiến nghị',
    improvements: 'Bạn góp ý – chúng tôi đã làm',
    of: (unit) => `của ${unit}`,
    loading: 'Đang tải nội dung trả lời…',
    failed: (address) => `Chưa tải được nội dung trả lời từ ${address}.`,
    question: 'Nội dung phản ánh, kiến nghị',
    answer: 'Trả lời',
    said: 'Bạn góp ý',
    done: 'Chúng tôi đã làm',
    source: 'Tiếp nhận qua',
    received: 'Ngày nhận',
    document: 'Văn bản trả lời',
    issued: 'Ngày ban hành',
    published: 'Ngày công khai',
    onTime: 'Công khai đúng hạn',
    late: (days) => `Công khai chậm (quá ${days} ngày làm việc)`,
    since: (day) => `Từ ngày ${day}`,
    noAnswers: 'Chưa có nội dung trả lời nào được công khai.',
    noImprovements: 'Chưa có việc nào được công khai.',
    more: (left) => `Xem thêm (còn ${left.toLocaleString('vi-VN')})`,
    asOf: (moment) => `Cập nhật lúc ${moment}.`,
  },
  en: {
    answers: 'Answers to feedback',
    improvements: 'You said – we did',
    of: (unit) => `of ${unit}`,
    loading: 'Loading the answers…',
    failed: (address) => `The answers could not be loaded from ${address}.`,
    question: 'Feedback',
    answer: 'Answer',
    said: 'You said',
    done: 'We did',
    source: 'Received through',
    received: 'Received',
    document: 'Document',
    issued: 'Issued',
    published: 'Published',
    onTime: 'Published in time',
    late: (days) => `Published late (over ${days} working days)`,
    since: (day) => `Since ${day}`,
    noAnswers: 'No answer has been published yet.',
    noImprovements: 'Nothing has been published yet.',
    more: (left) => `Show more (${left.toLocaleString('en-GB')} left)`,
    asOf: (moment) => `As of ${moment}.`,
  },
};
