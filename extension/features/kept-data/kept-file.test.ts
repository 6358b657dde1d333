import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { KeptParts, PartsToWrite } from '../../platform/kept-parts';
import { compareKept } from './compare-kept';
import { readKeptFile, writeKeptFile } from './kept-file';
import { renderKeptSchema } from './kept-file-schema';

const at = (text: string, ms = 0) => new Date(new Date(`2026-11-${text}:00+07:00`).getTime() + ms);
const CODE = 'H32.21-261110-0002';
const PROCEDURE: Procedure = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  units: ['committee'],
  audience: [],
  cases: [],
  channels: [],
  results: [],
  steps: [{ text: 'Nộp hồ sơ.' }],
  asOf: '2026-11-01',
  warnings: [],
};
const KEPT: KeptParts = {
  settings: {
    version: 1,
    officeHours: 'own',
    ownHours: { week: { mon: [['08:00', '12:00']] } },
    ownDays: [{ date: '2026-11-20', work: 'morning', reason: 'Kỷ niệm' }],
    language: 'vi',
  },
  portals: { version: 1, descriptions: [] },
  people: { names: ['Lan'], atWork: 'Lan' },
  wardTargets: { version: 1 },
  collector: { endpoint: 'https://khaosat.test', unit: 'phuong-mau', onlyAsked: 'https://khaosat.test/*' },
  toldUntil: '2026-11-20T02:00:00.000Z',
  dossiers: [
    {
      code: CODE,
      status: 'Đang xử lý',
      stage: 'processing',
      dueAt: at('20T00:00'),
      precision: { dueAt: 'day' },
      page: 'https://motcua.test/ho-so',
      firstSeenAt: at('10T08:00', 123),
      seenAt: at('19T08:00'),
      own: { officer: 'Hộ tịch', finishedAt: at('19T00:00') },
      aliases: ['G01.20.05-261110-000002'],
    },
  ],
  events: [
    { id: 7, kind: 'note', code: CODE, at: at('19T09:00', 5), text: 'chờ bản chính', by: 'Lan' },
    {
      id: 8,
      kind: 'changed',
      code: CODE,
      at: at('19T09:00'),
      fact: 'dueAt',
      from: at('18T00:00'),
      to: at('20T00:00'),
    },
    { id: 9, kind: 'changed', code: CODE, at: at('19T09:00'), fact: 'status', to: 'Đang xử lý' },
    { id: 10, kind: 'pressed', code: CODE, at: at('19T10:00'), action: 'suspend', confirmed: true },
    {
      id: 11,
      kind: 'checked',
      code: CODE,
      at: at('19T10:00'),
      week: '2026-11-16',
      verdict: 'wrong',
      text: '',
    },
  ],
  lists: [
    { page: 'https://motcua.test/ho-so', readAt: at('19T08:00'), seen: new Map([[CODE, at('19T08:00')]]) },
  ],
  ticks: [{ code: CODE, item: 'paper', value: 'present', at: at('19T08:00'), by: 'Lan' }],
  plans: [
    {
      id: 'p',
      plan: {
        year: 2026,
        goals: [],
        heads: [
          {
            title: 'Tiếp cận dịch vụ',
            criterion: 'access',
            tasks: [
              {
                id: '1',
                content: 'Báo cáo kết quả',
                owners: ['Văn phòng'],
                schedule: 'Ngày 25 hằng tháng',
                rules: [{ kind: 'monthly', day: 25 }],
              },
            ],
          },
        ],
      },
      events: [{ taskId: '1', event: 'có văn bản mới', on: '2026-11-02' }],
      source: 'KẾ HOẠCH',
      startsOn: '2026-01-01',
      changedAt: at('10T08:00'),
    },
  ],
  rounds: [
    {
      plan: 'p',
      taskId: '1',
      key: '2026-10-25',
      doneOn: '2026-10-24',
      evidence: [{ kind: 'document', number: '15/BC-UBND' }],
      at: at('10T08:00'),
      by: 'Lan',
    },
  ],
  indexes: [
    {
      unit: '',
      from: '2026-07-01',
      to: '2026-09-30',
      overall: 88.9,
      criteria: { access: 82.58 },
      by: 'typed',
      at: at('10T08:00'),
    },
    {
      unit: '',
      from: '2026-10-01',
      to: '2026-10-31',
      criteria: { access: 91.3 },
      intervals: { access: [82.1, 96.2] },
      n: 46,
      by: 'collector',
      at: at('10T08:00'),
    },
  ],
  published: { codes: ['1.001193'], at: '2026-11-20T02:00:00.000Z' },
  registers: [
    {
      id: 'ward',
      fileName: 'procedures.json',
      importedAt: at('19T08:00'),
      register: { version: 2, asOf: '2026-11-01', source: 'UBND phường Mẫu', procedures: [PROCEDURE] },
    },
  ],
  procedures: [
    { code: '1.001193', procedure: PROCEDURE, page: 'https://dichvucong.gov.vn/x', at: at('19T08:00') },
  ],
  remarks: [{ id: 'r1', code: '1.001193', kind: 'proposal', text: 'Bỏ bản sao', at: at('19T08:00') }],
};
const SITES = ['https://motcua.test/*'];
const NONE: KeptParts = {
  dossiers: [],
  events: [],
  lists: [],
  ticks: [],
  plans: [],
  rounds: [],
  indexes: [],
  registers: [],
  procedures: [],
  remarks: [],
};

function open(text: string): PartsToWrite {
  const reading = readKeptFile(text);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.file.parts;
}
const written = () => writeKeptFile(KEPT, SITES, at('20T09:00'));
const counts = (here: KeptParts, coming: PartsToWrite) =>
  Object.fromEntries(
    compareKept(here, coming).parts.map(({ part, fresh, changed, same, older }) => [
      part,
      [fresh, changed, same, older],
    ]),
  );

describe('the file of everything', () => {
  it('comes back as it was, but for the numbers of events', () => {
    const parts = open(written());
    const { events, ...rest } = KEPT;
    expect(parts).toEqual({ ...rest, events: events.map(({ id: _, ...event }) => event) });
    expect(readKeptFile(written())).toMatchObject({ file: { sites: SITES, exportedAt: at('20T09:00') } });
  });
  it('of version 3 opens for ever, with its procedures and remarks', () => {
    const parts = open(readFileSync('tests/kept-files/version-3.json', 'utf8'));
    expect(parts.registers?.[0]?.register.procedures).toMatchObject([{ code: '1.001193' }]);
    expect(parts.remarks).toHaveLength(1);
    expect(parts.published).toMatchObject({ codes: ['1.001193'] });
  });
  it('of version 4 opens for ever, with the collector and what it has said', () => {
    const parts = open(readFileSync('tests/kept-files/version-4.json', 'utf8'));
    expect(parts.collector).toEqual({ endpoint: 'https://khaosat.example.gov.vn', unit: 'phuong-mau' });
    expect(parts.indexes).toMatchObject([{ n: 46, intervals: { access: [82.1, 96.2] } }]);
  });
  it('of version 1 opens for ever', () => {
    const parts = open(readFileSync('tests/kept-files/version-1.json', 'utf8'));
    expect(parts.dossiers).toHaveLength(1);
    expect(parts.settings).toMatchObject({ ownDays: [{ date: '2026-11-20', work: 'morning' }] });
    expect(compareKept(KEPT, parts).parts.map(({ part }) => part)).not.toContain('plans');
  });
  it('of version 2 opens for ever, with its plans', () => {
    const parts = open(readFileSync('tests/kept-files/version-2.json', 'utf8'));
    expect(parts.plans).toMatchObject([{ plan: { heads: [{ tasks: [{ rules: [{ kind: 'monthly' }] }] }] } }]);
    expect(parts.rounds).toMatchObject([{ doneOn: '2026-10-24', evidence: [{ number: '15/BC-UBND' }] }]);
    expect(parts.indexes).toMatchObject([{ criteria: { access: 82.58 } }]);
  });
  it.each([
    ['{"format": "hai-long-kept", ', { kind: 'no-json' }, 'dòng 1, cột 29: tệp bị cắt ngang'],
    ['[]', { kind: 'wrong-shape' }, 'không đúng dạng hai-long-….json'],
    ['null', { kind: 'wrong-shape' }, ''],
    [JSON.stringify({ format: 'hai-long-kept', version: 5 }), { kind: 'newer' }, ''],
    [
      written().replace('"2026-11-20T00:00:00+07:00"', '"hôm qua"'),
      { kind: 'wrong-shape' },
      'dossiers.0.dueAt',
    ],
    [written().replace('"morning"', '"đêm"'), { kind: 'wrong-shape' }, 'settings.ownDays.0.work'],
    [written().replace('"2026-11-02"', '"2026-11-31"'), { kind: 'wrong-shape' }, 'plans.0.events.0.on'],
    [written().replace('"suspend"', '"xóa"'), { kind: 'wrong-shape' }, 'events.3.action'],
  ])('that cannot be taken says why: %.40s', (text, problem, place) => {
    const reading = readKeptFile(text);
    expect(reading).toMatchObject({ problem });
    const said =
      'problem' in reading &&
      reading.problem.kind !== 'newer' &&
      describeJsonProblem(reading.problem, 'hai-long-….json', 'vi');
    expect(said || '').toContain(place);
  });
  it('docs/schemas/kept.schema.json says what the schema says', () => {
    expect(readFileSync('docs/schemas/kept.schema.json', 'utf8')).toBe(renderKeptSchema());
  });
});

describe('what a file brings', () => {
  it('is all new where nothing is', () => {
    const { toWrite } = compareKept(NONE, open(written()));
    expect(toWrite).toEqual(open(written()));
    expect(counts(NONE, open(written()))).toEqual({
      settings: [1, 0, 0, 0],
      portals: [1, 0, 0, 0],
      people: [1, 0, 0, 0],
      wardTargets: [1, 0, 0, 0],
      collector: [1, 0, 0, 0],
      toldUntil: [1, 0, 0, 0],
      dossiers: [1, 0, 0, 0],
      events: [5, 0, 0, 0],
      lists: [1, 0, 0, 0],
      ticks: [1, 0, 0, 0],
      plans: [1, 0, 0, 0],
      rounds: [1, 0, 0, 0],
      indexes: [2, 0, 0, 0],
      published: [1, 0, 0, 0],
      registers: [1, 0, 0, 0],
      procedures: [1, 0, 0, 0],
      remarks: [1, 0, 0, 0],
    });
  });
  it('is nothing where all is', () => {
    const { parts, toWrite } = compareKept(KEPT, open(written()));
    expect(parts.every(({ fresh, changed, older }) => fresh + changed + older === 0)).toBe(true);
    expect(toWrite).toEqual(NONE);
  });
  it('does not take the place of what is newer here', () => {
    const [dossier] = KEPT.dossiers;
    const [tick] = KEPT.ticks;
    if (!dossier || !tick) throw new Error('nothing to compare');
    const newer: KeptParts = {
      ...KEPT,
      dossiers: [{ ...dossier, status: 'Đã trả kết quả', seenAt: at('20T08:00') }],
      ticks: [{ ...tick, value: 'missing', at: at('20T08:00') }],
      plans: KEPT.plans.map((plan) => ({ ...plan, startsOn: '2026-03-01', changedAt: at('20T08:00') })),
      rounds: KEPT.rounds.map((round) => ({ ...round, doneOn: '2026-10-26', at: at('20T08:00') })),
    };
    const stays = [0, 0, 0, 1];
    const changes = [0, 1, 0, 0];
    expect(counts(newer, open(written()))).toMatchObject({
      dossiers: stays,
      ticks: stays,
      plans: stays,
      rounds: stays,
    });
    expect(counts(KEPT, newer)).toMatchObject({
      dossiers: changes,
      ticks: changes,
      plans: changes,
      rounds: changes,
    });
  });
  it('keeps what a later sighting of another computer does not say of a dossier', () => {
    const [dossier] = KEPT.dossiers;
    if (!dossier?.dueAt) throw new Error('nothing to lose');
    const { dueAt: _, ...list } = { ...dossier, seenAt: at('20T08:00') };
    const { toWrite } = compareKept(KEPT, { ...open(written()), dossiers: [list] });
    expect(toWrite.dossiers).toMatchObject([{ dueAt: dossier.dueAt, seenAt: at('20T08:00') }]);
  });
  it('of two registers, taken procedures, remarks and lists of what is published keeps the newer', () => {
    const [remark] = KEPT.remarks;
    const [register] = KEPT.registers;
    if (!remark || !register) throw new Error('nothing to compare');
    const newer: KeptParts = {
      ...KEPT,
      published: { codes: [], at: '2026-11-21T02:00:00.000Z' },
      registers: [{ ...register, importedAt: at('20T08:00'), fileName: 'moi.json' }],
      remarks: [{ ...remark, text: 'Bỏ hai bản sao', at: at('20T08:00') }],
    };
    const kept = [0, 0, 0, 1];
    const replaced = [0, 1, 0, 0];
    expect(counts(newer, open(written()))).toMatchObject({ published: kept, registers: kept, remarks: kept });
    expect(counts(KEPT, newer)).toMatchObject({
      published: replaced,
      registers: replaced,
      remarks: replaced,
    });
  });
  it('leaves what was taught here, and never tells again what was told', () => {
    const here: KeptParts = {
      ...NONE,
      portals: { version: 1, descriptions: [{ id: 'here' }, { id: 'both', name: 'old' }] },
      toldUntil: '2026-11-20T02:00:00.000Z',
    };
    const { toWrite, parts } = compareKept(here, {
      portals: { version: 1, descriptions: [{ id: 'both', name: 'new' }] },
      toldUntil: '2026-11-19T02:00:00.000Z',
    });
    expect(toWrite.portals).toEqual({
      version: 1,
      descriptions: [{ id: 'both', name: 'new' }, { id: 'here' }],
    });
    expect(toWrite).not.toHaveProperty('toldUntil');
    expect(parts.find(({ part }) => part === 'toldUntil')).toMatchObject({ older: 1, changed: 0 });
  });
  it('of a list is all that either has seen', () => {
    const [list] = KEPT.lists;
    if (!list) throw new Error('nothing to compare');
    const other = { ...list, readAt: at('18T08:00'), seen: new Map([['B-2', at('18T08:00')]]) };
    const { toWrite } = compareKept(KEPT, { lists: [other] });
    expect([...(toWrite.lists?.[0]?.seen.keys() ?? [])].sort()).toEqual(['B-2', CODE]);
  });
});
