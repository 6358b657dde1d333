import { describe, expect, it } from 'vitest';
import { checklistSchema } from './checklist-schema';
import template from './dossier-handling.json';
import { PORTAL_ACTIONS } from './portal-action';

const changed = (change: object) => ({ ...template, items: [{ ...template.items[0], ...change }] });

describe('the checklist of every dossier', () => {
  it('has the shape that the code expects', () => {
    expect(checklistSchema.parse(template)).toEqual(template);
  });

  it('asks for something before every action', () => {
    const asked = new Set(template.items.flatMap(({ before }) => before));
    expect(PORTAL_ACTIONS.filter((action) => !asked.has(action))).toEqual([]);
  });
});

describe('a checklist from a file', () => {
  it.each([
    ['a condition of an unknown kind', { when: { expression: 'stage == 1' } }],
    ['an empty condition', { when: {} }],
    ['a stage that there is not', { when: { stages: ['done'] } }],
    ['an action that there is not', { before: ['press'] }],
    ['a text in one language', { text: { vi: 'Có' } }],
    ['no basis', { basis: '' }],
  ])('is refused with %s', (_, change) => {
    expect(checklistSchema.safeParse(changed(change)).success).toBe(false);
  });

  it('is refused with two items of one id', () => {
    const twice = { ...template, items: [template.items[0], template.items[0]] };
    expect(checklistSchema.safeParse(twice).success).toBe(false);
  });
});
