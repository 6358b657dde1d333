import { expect, it } from 'vitest';
import { DOSSIER_HANDLING } from './dossier-handling';
import { evaluateChecklist } from './evaluate-checklist';
import { countSettled, groupItems } from './group-items';

const evaluated = evaluateChecklist(
  DOSSIER_HANDLING,
  { stage: 'processing', channel: 'counter', counts: {} },
  new Set(['suspension-reason', 'result-at-counter']),
);

it('what every dossier needs comes first, then what single actions need', () => {
  const groups = groupItems(evaluated);
  expect(groups[0]?.action).toBeUndefined();
  expect(groups[0]?.items.map(({ item }) => item.id)).toContain('result-at-counter');
  const suspend = groups.find(({ action }) => action === 'suspend');
  expect(suspend?.items).toHaveLength(3);
  expect(countSettled(suspend?.items ?? [])).toBe(1);
});

it('each item stands in one group, and there is no group without items', () => {
  const groups = groupItems(evaluated);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(evaluated.length);
  expect(groups.every(({ items }) => items.length > 0)).toBe(true);
  expect(groupItems([])).toEqual([]);
});
