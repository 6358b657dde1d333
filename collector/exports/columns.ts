import { QUESTIONNAIRES } from '../../shared/satisfaction/questionnaires';
import { answersSchema } from '../../shared/satisfaction/response-schema';
import type { ResponseTable } from '../database/tables';
import type { FollowUpRow } from '../follow-ups';

export type Cell = string | number | null;

/** One column of a download. */
export interface Column {
  /** As the field is called in the API; heads the column in CSV, which programs read. */
  name: string;
  /** Heads the column in a workbook, which people read. */
  title: string;
}

const BEFORE: Column[] = [
  { name: 'id', title: 'Mã phiếu' },
  { name: 'submittedOn', title: 'Ngày' },
  { name: 'channel', title: 'Kênh' },
  { name: 'desk', title: 'Quầy' },
  { name: 'procedure', title: 'Thủ tục' },
  { name: 'questionnaire', title: 'Mẫu khảo sát' },
];
/** Every question that any questionnaire has asked, the newest's first. */
const QUESTIONS = new Map(
  QUESTIONNAIRES.flatMap(({ questions }) => questions.map(({ id, criterion }) => [id, criterion])),
);
const AFTER: Column[] = [
  { name: 'comment', title: 'Ý kiến' },
  { name: 'lang', title: 'Ngôn ngữ' },
  { name: 'seconds', title: 'Thời gian điền (giây)' },
  { name: 'flags', title: 'Dấu hiệu nghi vấn' },
  { name: 'purposeVersion', title: 'Bản nêu mục đích' },
];

/** The columns of a download of answers, in order; `docs/van-hanh-bo-thu.md` explains each. */
export const COLUMNS: readonly Column[] = [
  ...BEFORE,
  ...[...QUESTIONS].map(([name, title]) => ({ name, title })),
  ...AFTER,
];

/** The columns of a download of what became of answers: those of the answers, then what was done. */
export const FOLLOW_UP_COLUMNS: readonly Column[] = [
  ...COLUMNS,
  { name: 'state', title: 'Tình trạng' },
  { name: 'handedTo', title: 'Chuyển cho' },
  { name: 'done', title: 'Đã xử lý thế nào' },
  { name: 'changedAt', title: 'Cập nhật lúc' },
];

const joinFlags = (flags: string | null): string | null => {
  const list: unknown = flags === null ? [] : JSON.parse(flags);
  return Array.isArray(list) && list.length > 0 ? list.join('; ') : null;
};

/** @returns the cells of one answer, one for each of `COLUMNS` */
export function toCells(row: ResponseTable): Cell[] {
  const answers = answersSchema.parse(JSON.parse(row.answers));
  return [
    row.id,
    row.submitted_on,
    row.channel,
    row.desk,
    row.procedure,
    row.questionnaire,
    ...[...QUESTIONS.keys()].map((question) => answers[question] ?? null),
    row.comment,
    row.lang,
    row.seconds,
    joinFlags(row.flags),
    row.purpose_version,
  ];
}

/** @returns the cells of one answer with what became of it, one for each of `FOLLOW_UP_COLUMNS` */
export const toFollowUpCells = (row: FollowUpRow): Cell[] => [
  ...toCells(row),
  row.state,
  row.handed_to,
  row.done,
  row.changed_at,
];
