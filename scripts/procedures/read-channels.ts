import type { ChannelTerms, SubmissionChannel, Term, TermUnit } from '../../shared/procedures/procedure';
import { cleanText } from './clean-text';
import type { CountDefect } from './defects';
import type { PortalLine } from './portal-line';
import { readFee } from './read-fee';

type PortalChannel = PortalLine['cach_thuc_thuc_hien'][number];

const CHANNELS: Record<PortalChannel['hinh_thuc'], SubmissionChannel> = {
  'Trực tiếp': 'counter',
  'Trực tuyến': 'online',
  'Dịch vụ bưu chính': 'postal',
};

const UNITS: Record<string, TermUnit> = {
  Giờ: 'hour',
  Ngày: 'day',
  'Ngày làm việc': 'working-day',
  Tháng: 'month',
};

/** Terms and fees per channel. Rows that differ only in their narrative, which is not carried over, become one. */
export function readChannels(line: PortalLine, count: CountDefect): ChannelTerms[] {
  const rows = new Map<string, ChannelTerms>();
  for (const row of line.cach_thuc_thuc_hien) {
    const terms = {
      channel: CHANNELS[row.hinh_thuc],
      term: readTerm(row, count),
      fee: readFee(row.phi_le_phi, count),
    };
    const key = JSON.stringify(terms);
    if (rows.has(key)) count('channelRepeated');
    rows.set(key, terms);
  }
  if (rows.size === 0) count('noChannels');
  return [...rows.values()];
}

/** A number keeps the unit that the data gives; without one the unit is unknown: such numbers are hours and months too. */
function readTerm(row: PortalChannel, count: CountDefect): Term {
  const text = cleanText(row.thoi_han ?? '', count) || null;
  const number = row.thoi_han_so ?? undefined;
  if (text === null) count('termLost');
  else if (number === undefined) count('termWithoutInformation');
  if (number === undefined) return { text };
  const unit = UNITS[row.thoi_han_don_vi ?? ''] ?? 'unknown';
  if (unit === 'unknown') count('termUnitUnknown');
  return { text, number, unit };
}
