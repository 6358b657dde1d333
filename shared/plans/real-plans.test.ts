import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan';
import counts from './real-plans.json';

/** The published documents are not part of the project: their folder is named by REAL_INPUT. */
const folder = path.join(process.env.REAL_INPUT ?? '', 'plans');
const isThere = process.env.REAL_INPUT !== undefined && existsSync(folder);

describe('five published plans', () => {
  if (!isThere) {
    it('are looked for in the folder that REAL_INPUT names: it is not set, so nothing of them is checked here', () => {
      expect(isThere).toBe(false);
    });
    return;
  }

  describe.each(counts)(
    '$file',
    ({ file, unit, year, number, date, heads, withOwner, withRules, problems }) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const reading = readPlan({ text });
      const { plan } = reading;

      it('has its facts', () => {
        expect({ unit: plan.unit, year: plan.year, number: plan.number, date: plan.date }).toEqual({
          unit,
          year,
          number,
          date,
        });
      });

      it('has the heads and the tasks that were counted by hand', () => {
        expect(plan.heads.map((head) => [head.number, head.tasks.map((task) => task.number ?? '')])).toEqual(
          heads.map((head) => [head.number, head.tasks]),
        );
      });

      it('each task begins with the words of the document', () => {
        const words = text
          .normalize('NFC')
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ');
        for (const { content } of plan.heads.flatMap(({ tasks }) => tasks))
          expect(words).toContain(content.replace(/^- /, '').replace(/\s+/g, ' ').slice(0, 25));
      });

      it('says who and when as often as counted, and what it did not understand', () => {
        const tasks = plan.heads.flatMap((head) => head.tasks);
        expect(tasks.filter(({ owners }) => owners.length > 0)).toHaveLength(withOwner);
        expect(tasks.filter(({ rules }) => rules.length > 0)).toHaveLength(withRules);
        expect(reading.problems).toHaveLength(problems);
      });
    },
  );

  it('31/11/2024 stands in one of them twice, and is named twice', () => {
    const { problems } = readPlan({ text: readFileSync(path.join(folder, 'van-phuoc-2024.txt'), 'utf8') });
    const found = problems.filter(({ reason }) => reason === 'không có ngày này');
    expect(found.map(({ line }) => line).sort()).toEqual([1251, 1255]);
    for (const { text } of found) expect(text).toContain('31/11/2024');
  });
});
