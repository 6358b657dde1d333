import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeJsonProblem } from '../json/read-json-file';
import type { PlanFile } from './plan';
import { readPlanFile, renderPlanSchema, writePlanFile } from './plan-file';

const file: PlanFile = {
  version: 1,
  plan: {
    unit: 'UBND phường Mẫu',
    year: 2026,
    number: '12/KH-UBND',
    date: '2026-02-10',
    goals: [{ text: 'từ 90% trở lên', comparison: 'at-least', figure: 90, unit: '%', criterion: 'access' }],
    heads: [
      {
        number: 'I',
        title: 'Tiếp cận dịch vụ',
        criterion: 'access',
        tasks: [
          {
            id: '1-1',
            number: '1',
            content: 'Đăng tin, bài về cải cách hành chính',
            owners: ['Văn phòng HĐND và UBND'],
            schedule: 'Hằng tháng, ngày 25',
            rules: [{ kind: 'monthly', day: 25 }],
            product: 'Tin, bài',
            counts: [{ figure: 20, unit: 'tin, bài', comparison: 'at-least', per: 'year' }],
          },
        ],
      },
    ],
    successors: { 'district-committee': 'UBND tỉnh' },
  },
  rounds: [
    {
      taskId: '1-1',
      key: '2026-03-25',
      doneOn: '2026-03-24',
      evidence: [
        { kind: 'document', number: '15/BC-UBND' },
        { kind: 'link', url: 'https://phuong-mau.example.gov.vn/tin/1' },
        { kind: 'text', text: 'đã đăng' },
      ],
      count: 2,
    },
  ],
  events: [{ taskId: '1-1', event: 'có thay đổi', on: '2026-03-02' }],
};
const [round] = file.rounds ?? [];
const { plan } = file;

describe('plan.json', () => {
  it('is read as it was written', () => {
    expect(readPlanFile(writePlanFile(file))).toEqual({ file });
  });

  it('needs no more than goals and heads', () => {
    expect(readPlanFile('{"version": 1, "plan": {"goals": [], "heads": []}}')).toHaveProperty('file');
  });

  it.each([
    ['no file', 7, 'plan.json: '],
    ['a newer version', { ...file, version: 2 }, 'version: '],
    ['a date that cannot be', { ...file, plan: { ...plan, date: '2026-11-31' } }, 'plan.date: ngày không'],
    ['an unknown field', { ...file, plan: { ...plan, mayor: 'x' } }, 'plan: '],
    [
      'an id twice',
      { ...file, plan: { ...plan, heads: [...plan.heads, ...plan.heads] } },
      'plan: hai nhiệm vụ',
    ],
    [
      'a link that runs something',
      { ...file, rounds: [{ ...round, evidence: [{ kind: 'link', url: 'javascript:alert(1)' }] }] },
      'rounds.0.evidence.0.url: liên kết',
    ],
  ])('%s says what and where', (_name, json, start) => {
    const reading = readPlanFile(JSON.stringify(json));
    const said = 'problem' in reading && describeJsonProblem(reading.problem, 'plan.json', 'vi');
    expect(said).toContain(`không đúng dạng plan.json: ${start}`);
  });
});

it('docs/schemas/plan.schema.json says what the schema says', () => {
  expect(readFileSync('docs/schemas/plan.schema.json', 'utf8')).toBe(renderPlanSchema());
});
