import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChannelTerms,
  NOTE_UNITS,
  type Procedure,
  SUBMISSION_CHANNELS,
  TERM_UNITS,
} from '../../procedures/procedure';
import file from '../../procedures/procedures.json';
import { proceduresSchema } from '../../procedures/procedures-schema';
import { TERM_CHOICE_REASONS } from './term-answer-texts';
import { type TermAnswer, termOfProcedure } from './term-of-procedure';

const { procedures } = proceduresSchema.parse(file);
const REMOTE = [undefined, true, false];
const CHANNELS = [undefined, ...SUBMISSION_CHANNELS];

function real(code: string): Procedure {
  const found = procedures.find((procedure) => procedure.code === code);
  if (!found) throw new Error(`no procedure ${code}`);
  return found;
}

const made = (...channels: ChannelTerms[]): Procedure => ({ ...real('1.001193'), channels });
const row = (
  channel: ChannelTerms['channel'],
  term: ChannelTerms['term'],
  more: Partial<ChannelTerms> = {},
) => ({
  channel,
  term,
  fee: { kind: 'unknown' as const },
  ...more,
});
const workingDays = (number: number) => ({
  text: `${number} Ngày làm việc`,
  number,
  unit: 'working-day' as const,
});

/** `15 working-days`, and `?` for an option that only the portal can tell. */
function short(answer: TermAnswer): string {
  if (answer.kind === 'unknown') return answer.reason;
  const terms = answer.kind === 'term' ? [answer] : answer.options;
  const said = terms.map(({ term }) => (term ? `${term.amount} ${term.unit}` : '?'));
  return answer.kind === 'term' ? said.join() : `${answer.reason}: ${said.join(', ')}`;
}

describe('termOfProcedure on real procedures', () => {
  it.each([
    ['one term by every channel', '1.001662', {}, '7 working-days'],
    [
      'rows of one channel that differ',
      '1.013082',
      { channel: 'counter' },
      'several-rows: 2 working-days, 7 working-days',
    ],
    ['a bare number', '1.001193', {}, 'unit-unknown: 1 hours, 1 working-days, 1 days, 1 months'],
    ['hours that the note calls working hours', '1.013083', {}, 'unit-unknown: 8 hours, 8 working-hours'],
    ['hours', '1.013133', { channel: 'online' }, '2 hours'],
    ['channels that differ', '1.013133', {}, 'channel-unknown: 1 working-days, 2 hours'],
    ['one unit a channel', '3.000442', {}, 'channel-unknown: 30 days, 30 working-days'],
    ['calendar days', '3.000442', { channel: 'online' }, '30 days'],
    [
      'a longer term for remote areas',
      '1.115449',
      {},
      'remote-area-unknown: 10 working-days, 20 working-days',
    ],
    ['… in one', '1.115449', { remote: true }, '20 working-days'],
    ['… elsewhere', '1.115449', { remote: false }, '10 working-days'],
    ['days added for remote areas', '1.115225', { remote: true }, '25 working-days'],
    ['calendar days added to working days', '1.115682', { remote: true }, 'remote-area-unknown: ?'],
    ['… elsewhere', '1.115682', { remote: false }, '15 working-days'],
    ['a row that shows the longer term', '1.115364', { remote: true }, '17 working-days'],
    ['… elsewhere', '1.115364', { remote: false }, '7 working-days'],
    [
      'a row of its own for remote areas',
      '1.115585',
      {},
      'remote-area-unknown: 8 working-days, 18 working-days',
    ],
    ['… in one', '1.115585', { remote: true }, '18 working-days'],
    ['… elsewhere', '1.115585', { remote: false }, '8 working-days'],
    [
      'a note on remote areas that is not read',
      '1.115240',
      { remote: true },
      'remote-area-unknown: 17 working-days, ?',
    ],
    [
      'a note that one channel lacks',
      '1.115451',
      { channel: 'postal' },
      'remote-area-unknown: 15 working-days, ?',
    ],
    ['no information', '1.000280', {}, 'not-stated'],
    ['a channel that the portal does not list', '1.013083', { channel: 'postal' }, 'not-stated'],
    ['no channels', '1.005090', {}, 'lost'],
    ['a term that was lost', '3.000423', {}, 'lost'],
  ] as const)('%s: %s %j → %s', (_, code, known, said) => {
    expect(short(termOfProcedure(real(code), known))).toBe(said);
  });

  it('gives the text of the portal and labels in two languages', () => {
    expect(termOfProcedure(real('1.115449'))).toEqual({
      kind: 'choice',
      reason: 'remote-area-unknown',
      options: [
        {
          term: { amount: 10, unit: 'working-days' },
          text: '10 Ngày làm việc',
          label: { vi: 'Địa bàn khác: 10 ngày làm việc', en: 'Other areas: 10 working days' },
        },
        {
          term: { amount: 20, unit: 'working-days' },
          text: '10 Ngày làm việc',
          label: {
            vi: 'Miền núi, hải đảo, vùng khó khăn: 20 ngày làm việc',
            en: 'Mountains, islands, disadvantaged areas: 20 working days',
          },
        },
      ],
    });
    const answer = termOfProcedure(real('3.000442'));
    expect(answer.kind === 'choice' && answer.options.map(({ label }) => label.vi)).toEqual([
      'Trực tuyến, Dịch vụ bưu chính: 30 ngày',
      'Trực tiếp: 30 ngày làm việc',
    ]);
    expect(termOfProcedure(real('1.000280'))).toMatchObject({ text: 'Không có thông tin' });
  });

  it('answers each of the 441 by each channel, and is silent exactly where the portal is', () => {
    expect(procedures).toHaveLength(441);
    for (const channel of CHANNELS) {
      const silent = procedures.filter(({ channels }) =>
        channels.every(
          (shown) =>
            (channel && shown.channel !== channel) || (!shown.term.number && shown.remote === undefined),
        ),
      );
      const answers = procedures.map((procedure) => termOfProcedure(procedure, channel ? { channel } : {}));
      const count = (kind: TermAnswer['kind']) => answers.filter((answer) => answer.kind === kind).length;
      expect(count('unknown')).toBe(silent.length);
      expect(count('term')).toBeGreaterThan(150);
      expect(count('choice')).toBeGreaterThan(150);
    }
  });

  it('calls a term sure only where every row says the same number in a known unit, uncontradicted', () => {
    for (const procedure of procedures)
      for (const channel of CHANNELS) {
        const answer = termOfProcedure(procedure, channel ? { channel } : {});
        if (answer.kind !== 'term') continue;
        const rows = procedure.channels.filter((shown) => !channel || shown.channel === channel);
        expect(new Set(rows.map(({ term }) => `${term.number} ${term.unit}`)).size).toBe(1);
        expect(rows.some(({ term }) => !term.number || term.unit === 'unknown' || term.noteUnit)).toBe(false);
        expect(rows.every(({ remote }) => remote === undefined)).toBe(true);
      }
  });

  it('needs the ward to say what it is only where the portal speaks of remote areas', () => {
    for (const procedure of procedures.filter(({ channels }) => !channels.some(({ remote }) => remote))) {
      const [unsaid, remote, other] = REMOTE.map((flag) =>
        termOfProcedure(procedure, flag === undefined ? {} : { remote: flag }),
      );
      expect(remote).toEqual(unsaid);
      expect(other).toEqual(unsaid);
    }
  });
});

describe('termOfProcedure', () => {
  it('takes a term that two rows spell differently as one', () => {
    const two = made(
      row('online', { text: '02 Giờ', number: 2, unit: 'hour' }),
      row('counter', { text: '2 Giờ', number: 2, unit: 'hour' }),
    );
    expect(termOfProcedure(two)).toEqual({
      kind: 'term',
      term: { amount: 2, unit: 'hours' },
      text: '02 Giờ',
    });
  });

  it('does not take a row without a term for agreement', () => {
    const silent = made(row('counter', workingDays(5)), row('counter', { text: 'Không quy định' }));
    expect(short(termOfProcedure(silent))).toBe('several-rows: 5 working-days, ?');
    const lost = made(row('counter', workingDays(5)), row('counter', { text: null }));
    expect(termOfProcedure(lost).kind).toBe('choice');
  });

  it('reads 0 as no term, and does not compute with half days', () => {
    expect(termOfProcedure(made(row('counter', { text: '0', number: 0, unit: 'unknown' })))).toMatchObject({
      kind: 'unknown',
      reason: 'not-stated',
      text: '0',
    });
    const half = { kind: 'total' as const, amount: 17.5, unit: 'working-day' as const };
    const answer = termOfProcedure(made(row('counter', workingDays(7), { remote: half })), { remote: true });
    expect(answer).toMatchObject({ kind: 'choice', options: [{ label: { vi: '17,5 ngày làm việc' } }] });
  });

  it('says why in both languages', () => {
    for (const { vi, en } of Object.values(TERM_CHOICE_REASONS)) expect(vi && en && vi !== en).toBe(true);
  });

  it('never shows a text that the portal does not, nor a sure term that no row gives', () => {
    const amount = fc.constantFrom(3, 7, 10, 7.5);
    const noteTerm = fc.record({ amount, unit: fc.constantFrom(...NOTE_UNITS) });
    const term = fc.oneof(
      fc.constantFrom(
        { text: null },
        { text: 'Không quy định' },
        { text: '0', number: 0, unit: 'unknown' as const },
      ),
      fc
        .tuple(
          amount,
          fc.constantFrom(...TERM_UNITS),
          fc.option(fc.constantFrom(...NOTE_UNITS), { nil: undefined }),
        )
        .map(([number, unit, noteUnit]) => ({
          text: `${number} ${unit}`,
          number,
          unit,
          ...(noteUnit && { noteUnit }),
        })),
    );
    const remote = fc.oneof(
      noteTerm.map((said) => ({ kind: 'total' as const, ...said })),
      noteTerm.map((said) => ({ kind: 'added' as const, ...said })),
      noteTerm.map((ordinary) => ({ kind: 'this-row' as const, ordinary })),
      fc.constantFrom({ kind: 'this-row' as const }, { kind: 'see-note' as const }),
    );
    const rows = fc.array(
      fc
        .tuple(fc.constantFrom(...SUBMISSION_CHANNELS), term, fc.option(remote, { nil: undefined }))
        .map(([channel, shown, area]) => row(channel, shown, area && { remote: area })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...CHANNELS),
        fc.constantFrom(...REMOTE),
        (channels, channel, flag) => {
          const known = { ...(channel && { channel }), ...(flag !== undefined && { remote: flag }) };
          const answer = termOfProcedure(made(...channels), known);
          const texts = channels.map(({ term: { text } }) => text);
          const shown = answer.kind === 'choice' ? answer.options.map(({ text }) => text) : [answer.text];
          for (const text of shown) expect(text === null ? [null] : texts).toContain(text);
          if (answer.kind !== 'term') return;
          const asked = channels.filter((one) => !channel || one.channel === channel);
          expect(asked.some(({ remote: area }) => area?.kind === 'see-note')).toBe(false);
          const plain = asked.filter(({ remote: area }) => !area);
          expect(
            new Set(plain.map(({ term: one }) => `${'number' in one ? one.number : ''}`)).size,
          ).toBeLessThan(2);
          expect(Number.isInteger(answer.term.amount) || /hours$/.test(answer.term.unit)).toBe(true);
        },
      ),
    );
  });
});
