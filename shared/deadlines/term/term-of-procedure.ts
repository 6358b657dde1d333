import type { ChannelTerms, Procedure, SubmissionChannel } from '../../procedures/procedure';
import type { BilingualText } from '../../text/bilingual-text';
import { type PortalTerm, readPortalTerms } from './read-portal-term';
import type { Term } from './term';
import { AREA_NAMES, CHANNEL_NAMES, NO_TERM_MESSAGES } from './term-answer-texts';

/** Why the official must choose. `remote-area-unknown`: whether the ward is one, or what holds there. */
export type TermChoiceReason = 'several-rows' | 'unit-unknown' | 'channel-unknown' | 'remote-area-unknown';

/** One answer that may be right. */
interface TermOption {
  /** Absent where the portal must be read. */
  term?: Term;
  /** As the portal shows it. */
  text: string;
  label: BilingualText;
}

/** The term of a procedure, as sure as the portal is. */
export type TermAnswer =
  | { kind: 'term'; term: Term; text: string }
  | { kind: 'choice'; reason: TermChoiceReason; options: TermOption[] }
  | { kind: 'unknown'; reason: 'not-stated' | 'lost'; text: string | null; message: BilingualText };

/**
 * The term of a procedure as the portal states it; never a guess: where rows disagree, a unit is not sure or the area
 * decides, the official chooses.
 * @param known.channel how the dossier came in, where that is known
 * @param known.remote whether the ward is a remote area as the notes of the portal name them; undefined: it has not said
 */
export function termOfProcedure(
  procedure: Procedure,
  known: { channel?: SubmissionChannel; remote?: boolean } = {},
): TermAnswer {
  if (procedure.channels.length === 0) return unknown('lost', null);
  const channels = known.channel
    ? [known.channel]
    : [...new Set(procedure.channels.map((row) => row.channel))];
  const groups = groupByAnswer(
    channels.map((channel) => ({ channel, ...answerOf(procedure, channel, known.remote) })),
  );
  const [first, ...others] = groups.map(({ answer }) => answer);
  if (first && others.every(({ kind }) => kind === 'unknown' && kind === first.kind)) return first;
  const options = groups.flatMap(({ channels: names, options: all }) =>
    all.map((option) => labelled(option, names)),
  );
  return { kind: 'choice', reason: 'channel-unknown', options };
}

interface ChannelAnswer {
  answer: TermAnswer;
  options: TermOption[];
}

/** Channels of one answer, so that a term which holds for two of them is offered once. */
function groupByAnswer(answers: (ChannelAnswer & { channel: SubmissionChannel })[]) {
  const groups = new Map<string, ChannelAnswer & { channels: SubmissionChannel[] }>();
  for (const { channel, answer, options } of answers) {
    const key = keyOf(answer);
    const group = groups.get(key);
    if (group) group.channels.push(channel);
    else groups.set(key, { answer, options, channels: [channel] });
  }
  return [...groups.values()];
}

/** The same for answers that differ in the order of the portal's rows or in its spelling of one term only. */
function keyOf(answer: TermAnswer): string {
  if (answer.kind !== 'choice') return JSON.stringify(answer.kind === 'term' ? answer.term : answer);
  return `${answer.reason} ${answer.options
    .map((option) => JSON.stringify(option))
    .sort()
    .join()}`;
}

function answerOf({ channels }: Procedure, channel: SubmissionChannel, remote?: boolean): ChannelAnswer {
  const rows = channels.filter((row) => row.channel === channel).map((row) => withLostNote(row, channels));
  if (rows.length === 0) return { answer: unknown('no-such-channel', null), options: [] };
  const readings = withoutOtherAreas(rows, remote).flatMap((row) => readPortalTerms(row, remote));
  const options = optionsOf(readings);
  return { answer: decide(readings, options), options };
}

function decide(readings: PortalTerm[], options: TermOption[]): TermAnswer {
  const [first] = readings;
  if (!first) return unknown('not-stated', null);
  if (readings.every(({ term, unread }) => !term && !unread)) {
    const shown = readings.find(({ text }) => text !== null);
    return shown ? unknown('not-stated', shown.text) : unknown('lost', null);
  }
  const terms = new Set(readings.map(({ term }) => JSON.stringify(term)));
  const isSure = terms.size === 1 && readings.every(({ unread }) => !unread);
  if (isSure && first.term && first.text !== null)
    return { kind: 'term', term: first.term, text: first.text };
  return { kind: 'choice', reason: reasonOf(readings), options };
}

function reasonOf(readings: PortalTerm[]): TermChoiceReason {
  if (readings.some(({ area, unread }) => area || unread)) return 'remote-area-unknown';
  return new Set(readings.map(({ text }) => text)).size > 1 ? 'several-rows' : 'unit-unknown';
}

/** A row without text was lost and cannot be offered; that it is there still keeps the others from being sure. */
function optionsOf(readings: PortalTerm[]): TermOption[] {
  const options = new Map<string, TermOption>();
  for (const { term, text, meaning, area } of readings) {
    if (text === null) continue;
    const label = area ? join(AREA_NAMES[area], meaning) : meaning;
    options.set(JSON.stringify([term, text, label]), { ...(term && { term }), text, label });
  }
  return [...options.values()];
}

/** Where another channel's row of the same term has a note on remote areas, the note of this one was left out. */
function withLostNote(row: ChannelTerms, all: ChannelTerms[]): ChannelTerms {
  const isLost = all.some(
    ({ channel, term, remote }) => remote && channel !== row.channel && term.text === row.term.text,
  );
  return row.remote || !isLost ? row : { ...row, remote: { kind: 'see-note' } };
}

/** Where every case has a row for remote areas beside its ordinary one, the ordinary rows are not for remote areas. */
function withoutOtherAreas(rows: ChannelTerms[], remote: boolean | undefined): ChannelTerms[] {
  const isOwnRow = (row: ChannelTerms) => row.remote?.kind === 'this-row' && !row.remote.ordinary;
  const paired = rows.filter(isOwnRow).length === rows.filter((row) => !row.remote).length;
  return remote && paired ? rows.filter((row) => row.remote) : rows;
}

const labelled = (option: TermOption, channels: SubmissionChannel[]): TermOption => {
  const names = channels.map((channel) => CHANNEL_NAMES[channel]);
  const all = { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
  return { ...option, label: join(all, option.label) };
};

const join = (head: BilingualText, rest: BilingualText): BilingualText => ({
  vi: `${head.vi}: ${rest.vi}`,
  en: `${head.en}: ${rest.en}`,
});

const unknown = (why: keyof typeof NO_TERM_MESSAGES, text: string | null): TermAnswer => ({
  kind: 'unknown',
  reason: why === 'lost' ? 'lost' : 'not-stated',
  text,
  message: NO_TERM_MESSAGES[why],
});
