import { criterionOf } from './criterion-of';
import type { Block } from './document/block';
import { findFalseDates } from './document/find-false-dates';
import type { RawHead, RawTask } from './document/raw-plan';
import { readCounts } from './document/read-counts';
import { readFacts } from './document/read-facts';
import { readFlat } from './document/read-flat';
import { goalsInProse, goalsInTask, uniqueGoals } from './document/read-goals';
import { readHtml } from './document/read-html';
import { readList } from './document/read-list';
import { readOwners } from './document/read-owners';
import { readRows } from './document/read-rows';
import { readText } from './document/read-text';
import type { Plan, PlanHead, PlanProblem, PlanTask } from './plan';
import { readSchedulePhrase } from './schedule-phrase';
import type { ScheduleRule } from './schedule-rule';

/** A document as text or as HTML. */
export type PlanSource = { text: string } | { html: string };

export interface PlanReading {
  plan: Plan;
  problems: PlanProblem[];
}

/**
 * Reads a plan as it was published: who undertakes what by when, under which heads, with which figures. Tables are read
 * as their own columns name them, also where a PDF's copied text has laid their cells under each other; without a table,
 * lists whose tasks name owner, time and product. What is not understood is a problem that quotes it with its line;
 * nothing is made up.
 */
export function readPlan(source: PlanSource): PlanReading {
  const blocks = 'html' in source ? readHtml(source.html) : readText(source.text);
  const facts = readFacts(blocks);
  const raw = ownersOfHeads(readRows(blocks) ?? readFlat(blocks) ?? readList(blocks) ?? []);
  const problems: PlanProblem[] = [];
  const isNumbered = raw.some(({ tasks }) => tasks.some(({ number }) => number !== undefined));
  const heads = raw.map((head, index) => makeHead(head, index, { year: facts.year, isNumbered }, problems));
  const goals = uniqueGoals([
    ...goalsInProse(proseOf(blocks, raw)),
    ...heads.flatMap(({ criterion, tasks }) =>
      tasks.flatMap(({ product = '', content }) => goalsInTask([product, content], criterion)),
    ),
  ]);
  problems.push(...falseDates(blocks, problems));
  if (heads.length === 0)
    problems.push({ text: '', reason: 'không thấy bảng hoặc danh sách nhiệm vụ nào trong tài liệu' });
  if (facts.unit === undefined) problems.push({ text: '', reason: 'không thấy kế hoạch là của đơn vị nào' });
  if (facts.year === undefined) problems.push({ text: '', reason: 'không thấy kế hoạch là của năm nào' });
  return { plan: { ...facts, goals, heads }, problems };
}

/** Where no task names anybody, and each head is the name of an office: it is the owner of what stands under it. */
function ownersOfHeads(heads: RawHead[]): RawHead[] {
  const isOwner = ({ title }: RawHead) => {
    const { owners } = readOwners(title);
    return owners.length === 1 && owners[0] === title;
  };
  const isTold = heads.some(({ tasks }) => tasks.some(({ owner }) => owner !== ''));
  if (isTold || heads.length < 2 || !heads.every(isOwner)) return heads;
  return heads.map((head) => ({
    ...head,
    tasks: head.tasks.map((task) => ({ ...task, owner: head.title })),
  }));
}

interface Known {
  year: number | undefined;
  /** The plan numbers its tasks. */
  isNumbered: boolean;
}

function makeHead(
  raw: RawHead,
  index: number,
  { year, isNumbered }: Known,
  problems: PlanProblem[],
): PlanHead {
  const criterion = criterionOf(raw.title);
  const used = new Set<string>();
  const tasks = raw.tasks.map((task, at) => {
    const id = `${index + 1}-${at + 1}`;
    if (task.number === undefined && isNumbered)
      problems.push({
        text: start(task.content),
        reason: 'hàng không có số thứ tự',
        line: task.line,
        taskId: id,
      });
    else if (task.number !== undefined && used.has(task.number))
      problems.push({
        text: task.number,
        reason: 'số thứ tự đã dùng cho một nhiệm vụ khác',
        line: task.line,
        taskId: id,
      });
    if (task.number !== undefined) used.add(task.number);
    return makeTask(task, id, year, problems);
  });
  return {
    ...(raw.number && { number: raw.number }),
    title: raw.title,
    ...(criterion && { criterion }),
    tasks,
  };
}

function makeTask(raw: RawTask, id: string, year: number | undefined, problems: PlanProblem[]): PlanTask {
  const { owners, partners } = readOwners(raw.owner);
  const named = readOwners(raw.partner);
  const allPartners = [...partners, ...named.owners, ...named.partners];
  const line = raw.scheduleLine ?? raw.line;
  const counts = readCounts([raw.content, raw.product, raw.owner], year);
  if (owners.length === 0)
    problems.push({
      text: start(raw.owner || raw.content),
      reason: raw.owner ? 'không rõ ai thực hiện' : 'không thấy nói ai thực hiện',
      line: raw.line,
      taskId: id,
    });
  const inContent = raw.schedule === '' ? timeInContent(raw.content, year) : [];
  if (raw.schedule === '')
    problems.push({
      text: start(raw.content),
      reason: inContent.length > 0 ? 'thời gian đọc từ nội dung, cần xem lại' : 'không thấy nói khi nào',
      line: raw.line,
      taskId: id,
    });
  const rules =
    raw.schedule === ''
      ? inContent
      : readRules(raw.schedule, year, (text, reason) => problems.push({ text, reason, line, taskId: id }));
  return {
    id,
    ...(raw.number && { number: raw.number }),
    content: raw.content,
    owners,
    ...(allPartners.length > 0 && { partners: allPartners }),
    ...(raw.owner && { assignment: raw.owner }),
    ...(raw.schedule && { schedule: raw.schedule }),
    rules,
    ...(raw.product && { product: raw.product }),
    ...(counts.length > 0 && { counts }),
    ...(raw.note && { note: raw.note }),
  };
}

/** When a task is to be done, where only its content says so: all of it understood, and more than the name of a year. */
function timeInContent(content: string, year: number | undefined): ScheduleRule[] {
  let isDoubtful = false;
  const rules = readRules(content, year, () => {
    isDoubtful = true;
  });
  return isDoubtful || rules.every(({ kind }) => kind === 'within') ? [] : rules;
}

/** Without a year only what needs none is taken. */
function readRules(
  schedule: string,
  year: number | undefined,
  report: (text: string, reason: string) => void,
): ScheduleRule[] {
  const { rules, problems } = readSchedulePhrase(schedule, { year: year ?? 2000 });
  for (const { text, reason } of problems) report(text, reason);
  if (year !== undefined) return rules;
  const kept = rules.filter(({ kind }) => kind !== 'by' && kind !== 'within');
  if (kept.length < rules.length) report(schedule, 'không biết là của năm nào');
  return kept;
}

/** What stands before the tasks, as running text. */
function proseOf(blocks: readonly Block[], raw: readonly RawHead[]): string {
  const first = raw[0]?.line ?? Number.POSITIVE_INFINITY;
  return blocks
    .flatMap((block) =>
      block.kind === 'text' && block.line < first ? [block.text.replace(/\s+/g, ' ').trim()] : [],
    )
    .filter((text) => text !== '')
    .join(' ');
}

/** A time takes no more lines than this. */
const LONGEST_SCHEDULE = 12;

function falseDates(blocks: readonly Block[], known: readonly PlanProblem[]): PlanProblem[] {
  return blocks.flatMap((block) => {
    const texts = block.kind === 'text' ? [block.text] : [...new Set(block.cells)];
    return texts.flatMap(findFalseDates).flatMap((text) => {
      const isKnown = known.some(
        ({ line = 0, ...problem }) =>
          block.line >= line && block.line < line + LONGEST_SCHEDULE && problem.text.includes(text),
      );
      return isKnown ? [] : [{ text, reason: 'không có ngày này', line: block.line }];
    });
  });
}

const start = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).trim()}…` : text);
