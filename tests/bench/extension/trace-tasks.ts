import type { CDPSession } from 'playwright-core';

/** A task of the page's main thread, times in ms: as the clock has it, and what the processor gave to the thread. */
export interface TracedTask {
  wall: number;
  cpu: number;
  /** Of the processor's time what scripts of extensions took, with the styling and layout that they asked for. */
  ours: number;
}

/** What is used of an event of Chromium's trace; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string; stackTrace?: { url: string }[] } };
}

/** What begins a task; which of them a trace has goes by the version. */
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
/** What enters a script. */
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule']);
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The tasks of a page's main thread while `work` runs, the longest first. Where another program holds the processor only `wall` grows. */
export async function traceTasks(session: CDPSession, work: () => Promise<unknown>): Promise<TracedTask[]> {
  const events: TraceEvent[] = [];
  const onData = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', onData);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', onData);
  return tasksIn(events);
}

function tasksIn(events: TraceEvent[]): TracedTask[] {
  const thread = mainThread(events);
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && `${pid}.${tid}` === thread)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: (TracedTask & { end: number })[] = [];
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur, args } of spans) {
    const task = tasks.at(-1);
    if (TASKS.has(name)) {
      if (!task || ts >= task.end) tasks.push({ wall: dur / 1000, cpu: tdur / 1000, ours: 0, end: ts + dur });
    } else if (task && ts < task.end && ts >= end && SCRIPTS.has(name) && isExtension(args?.data)) {
      task.ours += tdur / 1000;
      end = ts + dur;
    }
  }
  return tasks.map(({ wall, cpu, ours }) => ({ wall, cpu, ours })).sort((a, b) => b.cpu - a.cpu);
}

const isExtension = (data: { url?: string; stackTrace?: { url: string }[] } | undefined) =>
  data?.url?.startsWith('chrome-extension://') ?? false;

/** The thread of the renderer on which most scripts were entered. */
function mainThread(events: TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (!SCRIPTS.has(name)) continue;
    const key = `${pid}.${tid}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [thread = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return thread;
}
