import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { nameOurFile } from './name-our-file';
import { describeJsonProblem, readJsonFile } from './read-json-file';

it.each([
  [{ version: 1, plan: { heads: [] } }, 'plan.json'],
  [{ format: 'hai-long-kept', version: 4, exportedAt: '', sites: [], dossiers: [] }, 'hai-long-….json'],
  [{ version: 1, exportedAt: '', dossiers: [] }, 'dossiers.json'],
  [{ version: 1, asOf: '2026-07-17', procedures: [] }, 'procedures.json'],
  [{ version: 1, name: 'a' }, undefined],
  [[], undefined],
  [null, undefined],
])('%j is %s', (json, name) => {
  expect(nameOurFile(json)?.name).toBe(name);
});

const schema = z.strictObject({ origins: z.array(z.string()) });
const say = (text: string) => {
  const reading = readJsonFile(text, schema);
  return 'problem' in reading && describeJsonProblem(reading.problem, 'portal.json', 'vi');
};

it('says of another file of ours what it is and where it belongs', () => {
  expect(say('{"version":1,"plan":{}}')).toBe(
    'không phải portal.json mà là plan.json: mở ở trang Kế hoạch, mục Mở, lưu kế hoạch',
  );
});

it('says of a file of the right kind what is wrong in it', () => {
  expect(say('{"origins":1}')).toBe('không đúng dạng portal.json: origins: cần danh sách [...]');
});
