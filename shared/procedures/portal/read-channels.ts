import type { ChannelTerms, NoteUnit, SubmissionChannel, Term, TermUnit } from '../procedure';
import { cleanText } from './clean-text';
import type { CountDefect } from './defects';
import { findNoteTerms } from './find-note-terms';
import { readFee } from './read-fee';
import { readRemoteTerm } from './read-remote-term';

/** A row of the portal's table of channels, as shown; null: lost on the way. */
export interface ChannelRow {
  channel: SubmissionChannel;
  term?: string | null;
  number?: number | null;
  /** The word for the unit. */
  unit?: string | null;
  fee?: string | null;
  note?: string | null;
}

const UNITS: Record<string, TermUnit> = {
  Giờ: 'hour',
  Ngày: 'day',
  'Ngày làm việc': 'working-day',
  Tháng: 'month',
};

/** A note is read, not carried over, so its blemishes are nobody's. */
export const countNothing: CountDefect = () => undefined;

/** Terms and fees per channel. Rows that differ only in their narrative, which is not carried over, become one. */
export function readChannels(shown: ChannelRow[], count: CountDefect): ChannelTerms[] {
  const rows = new Map<string, ChannelTerms>();
  for (const row of shown) {
    const note = cleanText(row.note ?? '', countNothing);
    const term = readTerm(row, note, count);
    const remote = readRemoteTerm(note, term);
    if (remote?.kind === 'see-note') count('remoteUnsure');
    const terms: ChannelTerms = {
      channel: row.channel,
      term,
      ...(remote && { remote }),
      fee: readFee(row.fee, count),
    };
    const key = JSON.stringify(terms);
    if (rows.has(key)) count('channelRepeated');
    rows.set(key, terms);
  }
  if (rows.size === 0) count('noChannels');
  return [...rows.values()];
}

/** A number keeps the unit that the data gives; without one the unit is unknown: such numbers are hours and months too. */
function readTerm(row: ChannelRow, note: string, count: CountDefect): Term {
  const text = cleanText(row.term ?? '', count) || null;
  const number = row.number ?? undefined;
  if (text === null) count('termLost');
  else if (number === undefined) count('termWithoutInformation');
  if (number === undefined) return { text };
  const unit = UNITS[row.unit ?? ''] ?? 'unknown';
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
