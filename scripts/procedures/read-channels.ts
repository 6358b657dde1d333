import type {
  ChannelTerms,
  NoteUnit,
  SubmissionChannel,
  Term,
  TermUnit,
} from '../../shared/procedures/procedure';
import { cleanText } from './clean-text';
import type { CountDefect } from './defects';
import { findNoteTerms } from './find-note-terms';
import type { PortalLine } from './portal-line';
import { readFee } from './read-fee';
import { readRemoteTerm } from './read-remote-term';

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

/** A note is read, not carried over, so its blemishes are nobody's. */
const countNothing: CountDefect = () => undefined;

/** Terms and fees per channel. Rows that differ only in their narrative, which is not carried over, become one. */
export function readChannels(line: PortalLine, count: CountDefect): ChannelTerms[] {
  const rows = new Map<string, ChannelTerms>();
  for (const row of line.cach_thuc_thuc_hien) {
    const note = cleanText(row.mo_ta ?? '', countNothing);
    const term = readTerm(row, note, count);
    const remote = readRemoteTerm(note, term);
    if (remote?.kind === 'see-note') count('remoteUnsure');
    const terms: ChannelTerms = {
      channel: CHANNELS[row.hinh_thuc],
      term,
      ...(remote && { remote }),
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
function readTerm(row: PortalChannel, note: string, count: CountDefect): Term {
  const text = cleanText(row.thoi_han ?? '', count) || null;
  const number = row.thoi_han_so ?? undefined;
  if (text === null) count('termLost');
  else if (number === undefined) count('termWithoutInformation');
  if (number === undefined) return { text };
  const unit = UNITS[row.thoi_han_don_vi ?? ''] ?? 'unknown';
  if (unit === 'unknown') count('termUnitUnknown');
  const noteUnit = unit === 'unknown' ? undefined : findOtherUnit(note, number, unit);
  if (noteUnit) count('termUnitContradicted');
  return { text, number, unit, ...(noteUnit && { noteUnit }) };
}

/** The unit which the note gives this number, unless it gives it the shown one too. */
function findOtherUnit(note: string, number: number, unit: TermUnit): NoteUnit | undefined {
  const units = findNoteTerms(note).flatMap((term) => (term.amount === number ? [term.unit] : []));
  return units.some((other) => other === unit) ? undefined : units[0];
}
