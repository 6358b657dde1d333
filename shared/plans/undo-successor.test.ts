import { expect, it } from 'vitest';
import { OBSOLETE } from './obsolete';
import type { Plan, PlanTask } from './plan';
import { groupWritten, undoSuccessor } from './undo-successor';
import { writeSuccessor } from './write-successor';

const known = (id: string) => {
  const found = OBSOLETE.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const committee = known('district-committee');
const affairs = known('district-home-affairs');
const [toCommittee, otherCommittee] = committee.successors.map(({ vi }) => vi);
const [toAffairs] = affairs.successors.map(({ vi }) => vi);
if (!toCommittee || !otherCommittee || !toAffairs) throw new Error('too few successors');

const taskOf = (id: string, content: string, more: Partial<PlanTask> = {}): PlanTask => ({
  id,
  content,
  owners: [],
  rules: [],
  ...more,
});
const planOf = (...tasks: PlanTask[]): Plan => ({ goals: [], heads: [{ title: 'I', tasks }] });

it('a successor is taken back from all tasks at once, those of other things stay', () => {
  const both = taskOf('1', 'Báo cáo UBND huyện, gửi Phòng Nội vụ', { partners: ['Phòng Nội vụ'] });
  const one = taskOf('2', 'Trình UBND huyện');
  const tasks = [both, one, taskOf('3', 'Họp giao ban')].map((task) =>
    writeSuccessor(writeSuccessor(task, committee, toCommittee), affairs, toAffairs),
  );
  expect(groupWritten(planOf(...tasks))).toEqual([
    { obsolete: committee, successors: [toCommittee], taskIds: ['1', '2'] },
    { obsolete: affairs, successors: [toAffairs], taskIds: ['1'] },
  ]);
  const undone = tasks.map((task) => undoSuccessor(task, committee));
  expect(undone[0]).toEqual(writeSuccessor(both, affairs, toAffairs));
  expect(undone[1]).toEqual(one);
  expect(undone[2]).toBe(tasks[2]);
  expect(groupWritten(planOf(...undone)).map(({ obsolete }) => obsolete.id)).toEqual([affairs.id]);
  expect(undone.map((task) => undoSuccessor(task, affairs))[0]).toEqual(both);
});

it('whichever of the successors was written', () => {
  const tasks = [taskOf('1', 'Trình UBND huyện'), taskOf('2', 'Gửi UBND quận')];
  const written = tasks.map((task, at) => writeSuccessor(task, committee, at ? otherCommittee : toCommittee));
  expect(groupWritten(planOf(...written))).toMatchObject([{ successors: [toCommittee, otherCommittee] }]);
  expect(written.map((task) => undoSuccessor(task, committee))).toEqual(tasks);
});

it('what was changed by hand since is left', () => {
  const written = writeSuccessor(taskOf('1', 'Trình UBND huyện'), committee, toCommittee);
  const changed = { ...written, content: `${written.content} trước 17 giờ` };
  expect(groupWritten(planOf(changed))).toEqual([]);
  expect(undoSuccessor(changed, committee)).toBe(changed);
  const noted = { ...written, note: 'theo mẫu' };
  expect(undoSuccessor(noted, committee)).toEqual(taskOf('1', 'Trình UBND huyện', { note: 'theo mẫu' }));
});
