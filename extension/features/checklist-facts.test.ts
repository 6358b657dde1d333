import { expect, it } from 'vitest';
import { checklistFacts } from './checklist-facts';

it('how often a supplement was asked for is what the page says', () => {
  expect(checklistFacts({ code: 'A', stage: 'processing', supplements: 0 }).counts).toMatchObject({
    accepted: 1,
    'supplement-requested': 0,
  });
  expect(checklistFacts({ code: 'A', stage: 'processing', supplements: 2 }).counts).toMatchObject({
    'supplement-requested': 2,
  });
});

it('a dossier that waits for a supplement was asked for one, whatever the page counts', () => {
  const { counts } = checklistFacts({ code: 'A', stage: 'supplement-requested', supplements: 0 });
  expect(counts['supplement-requested']).toBe(1);
});

it('what the page does not say is not known', () => {
  expect(checklistFacts({ code: 'A' })).toEqual({ counts: {} });
  expect(checklistFacts({ code: 'A', stage: 'processing' }).counts).not.toHaveProperty(
    'supplement-requested',
  );
});
