import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnswerSums, countGiven, countResponses, joinSums, sumAnswers, sumOne } from './answer-sums';
import { type Published, publishAnswers, type SumsByChannel, UNNAMED } from './publish-answers';

const NOTHING: Published = { taken: {}, shown: {} };
/** How many chose a step for the one question. */
const staff = (...chosen: [step: number, count: number][]): AnswerSums =>
  sumAnswers(chosen.map(([step, count]) => ({ answers: { staff: step }, count })));
const publishKiosk = (published: Published, kiosk: AnswerSums) => publishAnswers(published, { kiosk });

it('shows nothing below five, and all from five on', () => {
  expect(publishKiosk(NOTHING, staff([5, 2], [1, 2]))).toBeUndefined();
  expect(publishKiosk(NOTHING, staff([5, 3], [1, 2]))?.shown).toEqual({ kiosk: staff([5, 3], [1, 2]) });
});

it('keeps late answers back until there are five of them', () => {
  const first = publishKiosk(NOTHING, staff([5, 20]));
  if (!first) throw new Error('twenty may be shown');
  for (let late = 1; late < 5; late++) {
    expect(publishKiosk(first, staff([5, 20], [1, late]))).toBeUndefined();
  }
  expect(publishKiosk(first, staff([5, 22], [1, 3]))?.shown).toEqual({ kiosk: staff([5, 22], [1, 3]) });
});

it('does not show a question that fewer than five have answered', () => {
  const live = (step: number | null) =>
    sumAnswers([
      { answers: { access: 4, staff: step }, count: 4 },
      { answers: { access: 5, staff: null }, count: 3 },
    ]);
  expect(publishKiosk(NOTHING, live(1))?.shown).toEqual({ kiosk: live(null) });
});

it('shows channels with fewer than five together, and waits where they are fewer than five together', () => {
  const first = publishAnswers(NOTHING, { kiosk: staff([5, 9]), paper: staff([1, 3]), web: staff([4, 1]) });
  expect(first).toEqual({ taken: { kiosk: staff([5, 9]) }, shown: { kiosk: staff([5, 9]) } });
  const live = { kiosk: staff([5, 10]), paper: staff([1, 3]), web: staff([4, 1]) };
  expect(publishAnswers(first ?? NOTHING, live)).toEqual({
    taken: live,
    shown: { kiosk: staff([5, 9]), [UNNAMED]: staff([5, 1], [1, 3], [4, 1]) },
  });
});

it('does not tell channels apart that were made public without them', () => {
  const before: Published = { taken: { [UNNAMED]: staff([5, 20]) }, shown: { [UNNAMED]: staff([5, 20]) } };
  expect(publishAnswers(before, { kiosk: staff([5, 14]), paper: staff([5, 8]) })).toBeUndefined();
  expect(publishAnswers(before, { kiosk: staff([5, 14]), paper: staff([5, 11]) })?.shown).toEqual({
    [UNNAMED]: staff([5, 25]),
  });
});

it('whatever comes and whenever it is looked at, two figures differ by none or by at least five answers', () => {
  const answer = fc.record({
    channel: fc.constantFrom('kiosk', 'paper', 'web'),
    answers: fc.record({
      access: fc.option(fc.integer({ min: 1, max: 5 })),
      staff: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
  });
  /** Every figure that can be asked for, and what is left of all when channels are taken from it. */
  const figures = ({ shown }: Published) =>
    [
      ['kiosk'],
      ['paper'],
      ['web'],
      [UNNAMED],
      ['kiosk', 'paper'],
      ['kiosk', 'paper', 'web', UNNAMED],
    ].flatMap((names) => {
      const sums = joinSums(names.map((name) => shown[name] ?? {}));
      return [countResponses(sums), countGiven(sums, 'access'), countGiven(sums, 'staff')];
    });
  const countAll = (parts: SumsByChannel) => countResponses(joinSums(Object.values(parts)));
  fc.assert(
    fc.property(fc.array(fc.array(answer, { maxLength: 14 }), { maxLength: 12 }), (arrivals) => {
      let live: SumsByChannel = {};
      let published = NOTHING;
      for (const arrived of arrivals) {
        for (const { channel, answers } of arrived) {
          live = { ...live, [channel]: joinSums([live[channel] ?? {}, sumOne(answers)]) };
        }
        const next = publishAnswers(published, live) ?? published;
        const before = figures(published);
        figures(next).forEach((figure, i) => {
          const step = figure - (before[i] ?? 0);
          expect(step === 0 || step >= 5).toBe(true);
        });
        expect(countAll(live) - countAll(next.shown)).toBeLessThan(5);
        published = next;
      }
    }),
  );
});
