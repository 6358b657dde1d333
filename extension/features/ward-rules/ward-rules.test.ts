import { expect, it } from 'vitest';
import { NATIONAL_RULES } from '../../../shared/deadlines/rule-set/rules';
import type { WardRules } from '../../../shared/deadlines/rule-set/ward-rules';
import { describeLimit } from './describe-limit';
import { readRulesFile, writeRulesFile } from './rules-file';

const WARD: WardRules = {
  unit: 'phuong-mau',
  unitName: 'phường Mẫu',
  adopts: [],
  changes: [
    {
      rule: 'accept-online',
      from: '2026-11-01',
      limit: { kind: 'term', amount: 4, unit: 'working-hours' },
      basis: 'Quyết định 12/QĐ-UBND',
    },
  ],
};

it('is read as it was written', () => {
  expect(readRulesFile(`\ufeff${writeRulesFile(WARD)}`)).toEqual({ ward: WARD });
});

it.each([
  ['{', 'no-json', ''],
  ['[]', 'wrong-shape', 'ward-rules.json'],
  [JSON.stringify({ ...WARD, unit: 'Phường Mẫu' }), 'wrong-shape', 'unit'],
  [
    writeRulesFile(WARD).replace('2026-11-01', '2026-11-31'),
    'wrong-shape',
    'changes.0.from: ngày không có thật',
  ],
])('what is wrong is named with its place: %.30s', (text, kind, place) => {
  const reading = readRulesFile(text);
  expect(reading).toMatchObject({ problem: { kind } });
  expect(JSON.stringify(reading)).toContain(place);
});

it('every limit has words in both languages', () => {
  for (const { versions } of NATIONAL_RULES)
    for (const { limit } of versions)
      for (const language of ['vi', 'en'] as const) expect(describeLimit(limit, language)).toMatch(/\S/);
  expect(describeLimit({ kind: 'term', amount: 8, unit: 'working-hours' }, 'vi')).toBe('8 giờ làm việc');
  expect(describeLimit({ kind: 'before-due', of: 'appointment', days: 1 }, 'vi')).toBe(
    'Trước ngày hẹn 1 ngày',
  );
});
