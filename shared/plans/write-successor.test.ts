import { describe, expect, it } from 'vitest';
import { findObsolete } from './find-obsolete';
import { OBSOLETE } from './obsolete';
import type { PlanTask } from './plan';
import { previewSuccessor, renameEvents, restorePlanWords, writeSuccessor } from './write-successor';

const known = (id: string) => {
  const found = OBSOLETE.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const taskOf = (content: string, owners: string[] = []): PlanTask => ({
  id: '1',
  content,
  owners,
  rules: [],
});

describe('a successor', () => {
  it.each([
    ['district-committee', 'UBND tỉnh', 'báo cáo UBND huyện (đúng hạn)', 'báo cáo UBND tỉnh (đúng hạn)'],
    ['district-committee', 'UBND tỉnh', 'Gửi ủy ban  nhân dân huyện Vạn Ninh trước', 'Gửi UBND tỉnh trước'],
    ['district-home-affairs', 'Sở Nội vụ', 'qua Phòng Nội vụ huyện; UBND xã', 'qua Sở Nội vụ; UBND xã'],
    ['district-home-affairs', 'sở X', 'PHÒNG NỘI VỤ và phòng nội vụ', 'Sở X và sở X'],
    ['decree-61-2018', 'NĐ 118', 'Nghị định 161/2018/NĐ-CP', 'Nghị định 161/2018/NĐ-CP'],
  ])('%s is written: %s in “%s”', (id, successor, before, after) => {
    expect(writeSuccessor(taskOf(before), known(id), successor).content).toBe(after);
  });

  it('is written into every part of a task, into the events of its rules too, which keep what happened', () => {
    const task: PlanTask = {
      ...taskOf('Báo cáo công tác', ['Văn phòng']),
      shortTitle: 'Báo cáo Phòng Nội vụ',
      partners: ['Phòng Nội vụ', 'Công an'],
      assignment: 'Văn phòng phối hợp Phòng Nội vụ',
      schedule: 'Trong 05 ngày kể từ khi Phòng Nội vụ yêu cầu',
      rules: [{ kind: 'after', amount: 5, unit: 'days', event: 'Phòng Nội vụ yêu cầu' }, { kind: 'weekly' }],
      product: 'Báo cáo gửi Phòng Nội vụ',
      note: 'theo mẫu của phòng nội vụ',
    };
    const written = writeSuccessor(task, known('district-home-affairs'), 'Sở Nội vụ');
    expect(written).toMatchObject({
      content: 'Báo cáo công tác',
      shortTitle: 'Báo cáo Sở Nội vụ',
      owners: ['Văn phòng'],
      partners: ['Sở Nội vụ', 'Công an'],
      assignment: 'Văn phòng phối hợp Sở Nội vụ',
      schedule: 'Trong 05 ngày kể từ khi Sở Nội vụ yêu cầu',
      rules: [{ event: 'Sở Nội vụ yêu cầu' }, { kind: 'weekly' }],
      product: 'Báo cáo gửi Sở Nội vụ',
      note: 'theo mẫu của Sở Nội vụ',
    });
    expect(findObsolete({ goals: [], heads: [{ title: 'I', tasks: [written] }] }, '2026-11-27')).toEqual([]);
    expect(restorePlanWords(written)).toEqual(task);

    const events = [
      { taskId: '1', event: 'Phòng Nội vụ yêu cầu', on: '2026-11-02' },
      { taskId: '2', event: 'Phòng Nội vụ yêu cầu', on: '2026-11-03' },
    ];
    const renamed = renameEvents(events, task, written);
    expect(renamed.map(({ event }) => event)).toEqual(['Sở Nội vụ yêu cầu', 'Phòng Nội vụ yêu cầu']);
    expect(renameEvents(renamed, written, restorePlanWords(written))).toEqual(events);
  });

  it('can be seen before it is written, with the words around it', () => {
    const task = {
      ...taskOf(`${'việc '.repeat(20)}gửi Phòng Nội vụ trước ngày 20.`),
      product: 'Báo cáo Phòng Nội vụ',
    };
    expect(previewSuccessor(task, known('district-home-affairs'), 'Sở Nội vụ')).toEqual([
      {
        part: 'content',
        lead: `…${`${'việc '.repeat(20)}gửi `.slice(-40)}`,
        before: 'Phòng',
        after: 'Sở',
        rest: 'Nội vụ trước ngày 20.',
      },
      { part: 'product', lead: 'Báo cáo ', before: 'Phòng', after: 'Sở', rest: 'Nội vụ' },
    ]);
    expect(previewSuccessor(task, known('district-justice'), 'Sở Tư pháp')).toEqual([]);
  });

  it('is written wherever a task is flagged for its content or owners, and the plan’s words come back', () => {
    for (const obsolete of OBSOLETE)
      for (const word of obsolete.words) {
        const task = taskOf(`theo ${word.toUpperCase()}, rồi ${word}.`, [word, 'Văn phòng']);
        const written = writeSuccessor(task, obsolete, 'nơi mới');
        const flags = findObsolete({ goals: [], heads: [{ title: 'I', tasks: [written] }] }, '2026-11-27');
        expect(flags.filter((flag) => flag.obsolete === obsolete)).toEqual([]);
        expect(written.owners).toEqual(['Nơi mới', 'Văn phòng']);
        expect(restorePlanWords(written)).toEqual(task);
      }
  });

  it('leaves the plan’s first words when another is written over it, and a task that does not name it', () => {
    const task = taskOf('gửi Phòng Nội vụ và Phòng Tư pháp');
    const once = writeSuccessor(task, known('district-home-affairs'), 'Sở Nội vụ');
    const twice = writeSuccessor(once, known('district-justice'), 'Sở Tư pháp');
    expect(twice).toEqual({
      ...task,
      content: 'gửi Sở Nội vụ và Sở Tư pháp',
      planWords: { content: task.content },
    });
    expect(writeSuccessor(twice, known('district-justice'), 'x')).toBe(twice);
  });
});
