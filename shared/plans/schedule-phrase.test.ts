import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold-text';
import { readSchedulePhrase, type ScheduleRule } from './schedule-phrase';
import phrases from './schedule-phrases.json';
import { scheduleRuleSchema } from './schedule-rule-schema';

const YEAR = 2024;
const read = (text: string) => readSchedulePhrase(text, { year: YEAR });

/** Rules without how their events are written. */
const plain = (rules: ScheduleRule[]) =>
  rules.map((rule) => ('event' in rule ? { ...rule, event: foldText(rule.event) } : rule));

/** Without marks June and the next month are the same words. */
const isTwofold = (text: string) => /thang sau/.test(foldText(text));

describe('a phrase of a plan', () => {
  it('the table is a long one, each phrase once', () => {
    expect(phrases.length).toBeGreaterThan(250);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  });

  it.each(phrases)('$text', ({ text, rules, problems }) => {
    const reading = read(text);
    expect(reading.rules).toEqual(rules);
    expect(reading.problems.map((problem) => problem.text)).toEqual(problems);
    for (const rule of reading.rules) expect(scheduleRuleSchema.safeParse(rule).success).toBe(true);
    for (const { reason } of reading.problems) expect(reason).not.toBe('');
  });

  it('takes the year that is passed where it names none', () => {
    expect(readSchedulePhrase('Trước 30/6', { year: 2027 }).rules).toEqual([
      { kind: 'by', date: '2027-06-30', exclusive: true },
    ]);
    expect(readSchedulePhrase('Thường xuyên trong năm 2023', { year: 2023 }).rules).toEqual([
      { kind: 'continuous' },
    ]);
  });
});

describe('however it is written', () => {
  const ways: [string, (text: string) => string, (text: string) => boolean][] = [
    ['in capitals', (text) => text.toUpperCase(), () => true],
    ['in small letters', (text) => text.toLowerCase(), () => true],
    ['decomposed', (text) => text.normalize('NFD'), () => true],
    ['one word a line', (text) => text.replaceAll(' ', '\n'), () => true],
    ['with wide blanks', (text) => ` ${text.replaceAll(' ', ' \u00a0\t ')} `, () => true],
    ['without marks', foldText, (text) => !isTwofold(text)],
    ['with hàng for hằng', (text) => text.replaceAll('hằng', 'hàng').replaceAll('Hằng', 'Hàng'), () => true],
  ];
  it.each(ways)('%s', (_, write, isTold) => {
    for (const { text } of phrases.filter((phrase) => isTold(phrase.text))) {
      expect(plain(read(write(text)).rules), write(text)).toEqual(plain(read(text).rules));
    }
  });

  it('without marks June and the next month are not guessed', () => {
    expect(read('truoc ngay 05 thang sau')).toEqual({
      rules: [],
      problems: [{ text: 'truoc ngay 05 thang sau', reason: expect.stringContaining('không dấu') }],
    });
  });
});

describe('any date', () => {
  const day = fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  });
  it('is read where it exists and is a problem where it does not', () => {
    fc.assert(
      fc.property(day, ({ day, month, year }) => {
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        for (const text of [
          `Trước ngày ${day}/${month}/${year}`,
          `trước ngày ${day} tháng ${month} năm ${year}`,
          `Hoàn thành trước ${day}-${month}-${year}`,
        ]) {
          const { rules, problems } = read(text);
          expect(rules).toEqual(exists ? [{ kind: 'by', date, exclusive: true }] : []);
          expect(problems.map((problem) => problem.text.includes(String(day)))).toEqual(exists ? [] : [true]);
        }
      }),
    );
  });
});

describe('any text', () => {
  const words = [...new Set(phrases.flatMap(({ text }) => text.split(/\s+/)))];
  const isSound = (text: string) => {
    const { rules, problems } = read(text);
    expect(rules.length + problems.length).toBeGreaterThan(0);
    for (const rule of rules) {
      const checked = scheduleRuleSchema.safeParse(rule);
      expect(checked.error?.issues ?? [], `${text}: ${JSON.stringify(rule)}`).toEqual([]);
    }
  };

  it('never throws, and says either when or why not, by rules that the schema takes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isSound), { numRuns: 300 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
        isSound,
      ),
      { numRuns: 3000 },
    );
  });

  it('quotes its own words in each problem, on one line', () => {
    const blank = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), blank), { maxLength: 15 }), (pairs) => {
        const onOneLine = pairs.map(([word]) => word).join(' ');
        for (const problem of read(pairs.flat().join('')).problems) expect(onOneLine).toContain(problem.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read however long it is', () => {
    const pieces = [
      'trước ',
      'trong ',
      'khi ',
      '1, ',
      '1/',
      'thứ 2, ',
      'ngày 5, ',
      'quý I, ',
      '( ',
      'đột xuất ',
      'a ',
    ];
    for (const piece of [
      ...pieces,
      'ít nhất ',
      'hằng tháng, ',
      'sau 3 ngày ',
      'và ',
      'từ ngày 1 đến ',
      '6 tháng ',
    ])
      expect(() => read(piece.repeat(4_000)), piece).not.toThrow();
  });
});
