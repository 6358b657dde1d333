import type { BilingualText } from '../text/bilingual-text';
import {
  type ChannelTerms,
  type Fee,
  SUBMISSION_CHANNELS,
  type SubmissionChannel,
  type Term,
} from './procedure';

export const CHANNEL_NAMES: Record<SubmissionChannel, BilingualText> = {
  counter: { vi: 'Trực tiếp', en: 'At the counter' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  postal: { vi: 'Bưu chính', en: 'By post' },
};

const UNKNOWN = 'Chưa rõ';
const BY_CASE = 'Tùy trường hợp';

/** A line of a posted paper: ways to hand in, with one term and one fee. */
export interface PostedTerm {
  channels: SubmissionChannel[];
  term: string;
  fee: string;
}

/**
 * Terms and fees as short as a paper on the wall has room for, in Vietnamese. Ways with the same term and fee are one
 * line. What the register does not say surely is “Chưa rõ”, never free of charge and never without a term.
 */
export function postedTerms(rows: readonly ChannelTerms[]): PostedTerm[] {
  const lines: PostedTerm[] = [];
  for (const channel of SUBMISSION_CHANNELS) {
    const own = rows.filter((row) => row.channel === channel);
    if (own.length === 0) continue;
    const term = onlyOne(own.map((row) => termInShort(row.term, row.remote !== undefined)));
    const fee = onlyOne(own.map((row) => feeInShort(row.fee)));
    const same = lines.find((line) => line.term === term && line.fee === fee);
    if (same) same.channels.push(channel);
    else lines.push({ channels: [channel], term, fee });
  }
  return lines;
}

const onlyOne = (texts: string[]): string => {
  const [first = UNKNOWN, ...others] = new Set(texts);
  return others.length > 0 ? BY_CASE : first;
};

/** @param differs whether it is another one in remote areas */
function termInShort({ text, number, unit, noteUnit }: Term, differs: boolean): string {
  if (text === null || unit === 'unknown' || noteUnit) return UNKNOWN;
  if (differs) return BY_CASE;
  return number === undefined || !unit ? text : lower(text);
}

const lower = (text: string) => text.toLocaleLowerCase('vi');

function feeInShort(fee: Fee): string {
  if (fee.kind !== 'shown') return UNKNOWN;
  const { text, reading, doubtful } = fee;
  if (reading === 'free') return 'Miễn phí';
  if (reading === 'see-note') return 'Theo quy định';
  if (reading === 'no-information' || doubtful) return UNKNOWN;
  return (text.split('(')[0] ?? text).trim();
}
