import type { ChannelTerms, NoteTerm, Term as ShownTerm } from '../../procedures/procedure';
import type { BilingualText } from '../../text/bilingual-text';
import { describeTermInBoth } from './describe-term';
import type { Term, TermUnit } from './term';
import { UNIT_OF_NOTE } from './unit-of-note';

/** One way to understand a row of the portal. */
export interface PortalTerm {
  /** Absent where the row gives none that can be computed with. */
  term?: Term;
  /** As the portal shows it. */
  text: string | null;
  /** What it says, for people. */
  meaning: BilingualText;
  /** Where the row tells areas apart. */
  area?: 'remote' | 'ordinary';
  /** The note of the row must be read: it decides, or says what cannot be computed with. */
  unread?: true;
}

/** What a bare number may be: the units that the portal has. */
const POSSIBLE_UNITS: readonly TermUnit[] = ['hours', 'working-days', 'days', 'months'];

const NOT_STATED: BilingualText = { vi: 'Cổng không nêu thời hạn', en: 'The portal states no term' };
const SEE_NOTE: BilingualText = { vi: 'Xem ghi chú trên Cổng', en: 'See the note on the portal' };

/** All ways to understand a row where the ward is a remote area, is not, or has not said so (undefined). */
export function readPortalTerms(row: ChannelTerms, remote: boolean | undefined): PortalTerm[] {
  if (!row.remote) return readShown(row.term);
  if (row.remote.kind === 'see-note') return readUnread(row.term);
  if (remote !== undefined) return remote ? readRemote(row) : readOrdinary(row);
  return [
    ...readOrdinary(row).map((reading): PortalTerm => ({ ...reading, area: 'ordinary' })),
    ...readRemote(row).map((reading): PortalTerm => ({ ...reading, area: 'remote' })),
  ];
}

function readShown({ text, number, unit = 'unknown', noteUnit }: ShownTerm): PortalTerm[] {
  if (!number) return [{ text, meaning: NOT_STATED }];
  const units =
    unit === 'unknown' ? POSSIBLE_UNITS : [UNIT_OF_NOTE[unit], ...(noteUnit ? [UNIT_OF_NOTE[noteUnit]] : [])];
  return units.map((one) => readTerm({ amount: number, unit: one }, text));
}

function readOrdinary({ term, remote }: ChannelTerms): PortalTerm[] {
  if (remote?.kind !== 'this-row') return readShown(term);
  return remote.ordinary ? [readNote(remote.ordinary, term.text)] : [];
}

function readRemote({ term, remote }: ChannelTerms): PortalTerm[] {
  if (remote?.kind === 'total') return [readNote(remote, term.text)];
  return remote?.kind === 'added' ? readShown(term).map((shown) => add(shown, remote)) : readShown(term);
}

/** Two units cannot be added up: 15 working days and 10 days have no common due date without an order. */
function add(shown: PortalTerm, added: NoteTerm): PortalTerm {
  const unit = UNIT_OF_NOTE[added.unit];
  if (!shown.term) return { text: shown.text, meaning: SEE_NOTE, unread: true };
  if (shown.term.unit === unit)
    return readTerm({ amount: shown.term.amount + added.amount, unit }, shown.text);
  const more = describeTermInBoth({ amount: added.amount, unit });
  const meaning = {
    vi: `${shown.meaning.vi}, thêm ${more.vi}`,
    en: `${shown.meaning.en}, and ${more.en} more`,
  };
  return { text: shown.text, meaning, unread: true };
}

const readUnread = (shown: ShownTerm): PortalTerm[] => [
  ...readShown(shown).flatMap((reading): PortalTerm[] =>
    reading.term ? [{ ...reading, unread: true }] : [],
  ),
  { text: shown.text, meaning: SEE_NOTE, unread: true },
];

const readNote = ({ amount, unit }: NoteTerm, text: string | null): PortalTerm =>
  readTerm({ amount, unit: UNIT_OF_NOTE[unit] }, text);

/** Only hours may be broken; the 17,5 days of a note are shown, not computed with. */
function readTerm(term: Term, text: string | null): PortalTerm {
  const meaning = describeTermInBoth(term);
  const isWhole = Number.isInteger(term.amount) || term.unit === 'hours' || term.unit === 'working-hours';
  return isWhole ? { term, text, meaning } : { text, meaning, unread: true };
}
