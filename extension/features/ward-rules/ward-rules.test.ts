import { expect, it } from 'vitest';
import { NATIONAL_RULES } from '../../../shared/deadlines/rule-set/rules';
import { SAMPLE_WARD_RULES } from '../../../shared/deadlines/rule-set/sample-ward-rules';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import { describeLimit } from './describe-limit';
import { readRulesFile, writeRulesFile } from './rules-file';

it('is read as it was written', () => {
  expect(readRulesFile(`\ufeff${writeRulesFile(SAMPLE_WARD_RULES)}`)).toEqual({ ward: SAMPLE_WARD_RULES });
});

it.each([
  ['{', 'no-json', 'dòng 1, cột 2: tệp bị cắt ngang'],
  ['[]', 'wrong-shape', 'ward-rules.json'],
  [JSON.stringify({ ...SAMPLE_WARD_RULES, unit: 'Phường Mẫu' }), 'wrong-shape', 'unit'],
  [
    writeRulesFile(SAMPLE_WARD_RULES).replace('2026-11-01', '2026-11-31'),
    'wrong-shape',
    'changes.0.from: ngày không có thật',
  ],
])('what is wrong is named with its place: %.30s', (text, kind, place) => {
  const reading = readRulesFile(text);
  expect(reading).toMatchObject({ problem: { kind } });
  expect('problem' in reading && describeJsonProblem(reading.problem, 'ward-rules.json', 'vi')).toContain(
    place,
  );
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
