/** Where citizens have said it. */
export const ANSWER_SOURCES = ['portal', 'survey', 'book', 'box', 'hotline', 'meeting'] as const;
export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/** An answered phản ánh, kiến nghị. Days are YYYY-MM-DD. */
export interface PublicAnswer {
  id: string;
  source: AnswerSource;
  received?: string;
  /** What was asked, shortened, without who asked. */
  question: string;
  answer: string;
  /** Number of the document that answers. */
  document?: string;
  /** When the answer was issued. */
  issued?: string;
  /** When it was published. */
  published: string;
}

/** What was changed because citizens said so ("bạn góp ý – chúng tôi đã làm"). */
export interface Improvement {
  id: string;
  source: AnswerSource;
  /** What citizens said, in short. */
  said: string;
  /** What the ward has done. */
  done: string;
  /** Since when: YYYY-MM-DD. */
  since: string;
}

/** `answers.json`: what the ward answers in public, for its site, its screens and its notice board. */
export interface AnswersFile {
  version: 1;
  unitName?: string;
  /** When the file was made: YYYY-MM-DDTHH:mm:ss+07:00. */
  asOf: string;
  answers: PublicAnswer[];
  improvements: Improvement[];
}
