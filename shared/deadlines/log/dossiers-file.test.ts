import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeJsonProblem } from '../../json/read-json-file';
import {
  type DeskDossier,
  findConflicts,
  readDossiersFile,
  renderDossiersSchema,
  writeDossiersFile,
} from './dossiers-file';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const dossier: DeskDossier = {
  code: 'H32.21-261110-0002',
  procedure: 'Đăng ký khai sinh',
  channel: 'online',
  receivedAt: at('10T08:00'),
  dueAt: at('20T00:00'),
  precision: { dueAt: 'day' },
  status: 'Đang xử lý',
  stage: 'processing',
  supplements: 1,
  explanation: 'chờ ý kiến',
  firstSeenAt: at('10T09:00'),
  seenAt: at('18T09:00'),
};
const file = { version: 1, desk: 'Quầy 2', exportedAt: at('20T16:00'), dossiers: [dossier] } as const;

describe('dossiers.json', () => {
  it('is read as it was written', () => {
    expect(readDossiersFile(writeDossiersFile({ ...file, dossiers: [dossier] }))).toEqual({
      file,
    });
  });

  it.each([
    ['no file', 7, 'dossiers.json: '],
    ['a newer version', { ...file, version: 2 }, 'version: '],
    ['a date that cannot be', { ...file, exportedAt: '31/11/2026' }, 'exportedAt: '],
  ])('%s says what and where', (_name, json, start) => {
    const reading = readDossiersFile(JSON.stringify(json));
    const said = 'problem' in reading && describeJsonProblem(reading.problem, 'dossiers.json', 'vi');
    expect(said).toContain(`không đúng dạng dossiers.json: ${start}`);
  });

  it('has no place for a citizen', () => {
    const json = JSON.parse(writeDossiersFile({ ...file, dossiers: [dossier] }));
    json.dossiers[0].applicant = 'Công dân mẫu';
    expect(readDossiersFile(JSON.stringify(json))).toMatchObject({
      problem: { issues: [{ path: ['dossiers', 0], keys: ['applicant'] }] },
    });
  });
});

describe('two desks', () => {
  it('disagree where they say something else; what was seen last stands', () => {
    const other = { ...dossier, status: 'Đã trả kết quả', seenAt: at('19T09:00') };
    expect(findConflicts([dossier], [other])).toEqual([
      { code: dossier.code, fact: 'status', newer: 'Đã trả kết quả', older: 'Đang xử lý' },
    ]);
    expect(findConflicts([other], [dossier])).toEqual(findConflicts([dossier], [other]));
  });

  it('do not where one says nothing, or the same', () => {
    const { dueAt: _dueAt, status: _status, ...bare } = dossier;
    expect(findConflicts([dossier], [bare, { ...dossier, code: 'X-1' }])).toEqual([]);
    expect(findConflicts([dossier], [{ ...dossier, dueAt: new Date(at('20T00:00')) }])).toEqual([]);
  });
});

it('docs/schemas/dossiers.schema.json says what the schema says', () => {
  expect(readFileSync('docs/schemas/dossiers.schema.json', 'utf8')).toBe(renderDossiersSchema());
});
