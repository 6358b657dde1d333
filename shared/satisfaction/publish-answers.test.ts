import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountedAnswers } from './compute-index';
import { countAll, type Published, publishAnswers } from './publish-answers';

const NOTHING: Published = { taken: [], shown: [] };
const staff = (value: number | null, count: number): CountedAnswers => ({ answers: { staff: value }, count });

it('shows nothing below five, and all from five on', () => {
  expect(publishAnswers(NOTHING, [staff(5, 2), staff(1, 2)])).toBeUndefined();
  expect(publishAnswers(NOTHING, [staff(5, 3), staff(1, 2)])?.shown).toEqual([staff(5, 3), staff(1, 2)]);
});

it('keeps late answers back until there are five of them', () => {
  const first = publishAnswers(NOTHING, [staff(5, 20)]);
  if (!first) throw new Error('twenty may be shown');
  for (let late = 1; late < 5; late++) {
    expect(publishAnswers(first, [staff(5, 20), staff(1, late)])).toBeUndefined();
  }
  expect(publishAnswers(first, [staff(5, 22), staff(1, 3)])?.shown).toEqual([staff(5, 22), staff(1, 3)]);
});

it('does not show a question that fewer than five have answered', () => {
  const both = { access: 4, staff: 1 };
  const shown = publishAnswers(NOTHING, [
    { answers: both, count: 4 },
    { answers: { access: 5, staff: null }, count: 3 },
  ])?.shown;
  expect(shown).toEqual([
    { answers: { access: 4, staff: null }, count: 4 },
    { answers: { access: 5, staff: null }, count: 3 },
  ]);
});

it('whatever comes and whenever it is looked at, two figures differ by none or by at least five answers', () => {
  const answer = fc.record({
    access: fc.option(fc.integer({ min: 1, max: 5 })),
    staff: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  const given = (counted: readonly CountedAnswers[], question: string) =>
    countAll(counted.filter(({ answers }) => answers[question] !== null));
  fc.assert(
    fc.property(fc.array(fc.array(answer, { maxLength: 8 }), { maxLength: 12 }), (arrivals) => {
      let live: CountedAnswers[] = [];
      let published = NOTHING;
      for (const arrived of arrivals) {
        for (const answers of arrived) {
          const same = live.find((one) => JSON.stringify(one.answers) === JSON.stringify(answers));
          live = same
            ? live.map((one) => (one === same ? { ...one, count: one.count + 1 } : one))
            : [...live, { answers, count: 1 }];
        }
        const next = publishAnswers(published, live) ?? published;
        const steps = [
          countAll(next.shown) - countAll(published.shown),
          given(next.shown, 'access') - given(published.shown, 'access'),
          given(next.shown, 'staff') - given(published.shown, 'staff'),
        ];
        for (const step of steps) expect(step === 0 || step >= 5).toBe(true);
        expect(countAll(live) - countAll(next.shown)).toBeLessThan(5);
        published = next;
      }
    }),
  );
});
