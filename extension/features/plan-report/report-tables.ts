import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { describeEvidence } from '../plan-tasks/evidence-text';
import type { TrackedRound } from '../plan-tasks/track-rounds';
import type { ReportTable } from '../report/report-table';
import { countResults, type ReportedTask, type TaskResult } from './report-tasks';
import { RESULT_NAMES, TEXTS } from './texts';

/** The report as tables: how many tasks went how, then a table for each head. */
export function planReportTables(reported: readonly ReportedTask[], language: Language): ReportTable[] {
  const counts = countResults(reported);
  const summary: ReportTable = {
    id: 'summary',
    title: TEXTS.summary[language],
    notes: [],
    head: [TEXTS.result[language], TEXTS.count[language]],
    rows: (Object.keys(RESULT_NAMES) as TaskResult[])
      .filter((result) => counts[result] > 0)
      .map((result) => [RESULT_NAMES[result][language], counts[result]]),
  };
  const heads = new Map<string, ReportTable>();
  for (const one of reported) {
    const { stored, head, task } = one.tracked;
    const key = `${stored.id} ${head.number ?? ''} ${head.title}`;
    const table = heads.get(key) ?? {
      id: `head-${heads.size}`,
      title: head.title,
      notes: [],
      head: (['number', 'task', 'owners', 'result', 'evidence', 'late'] as const).map(
        (name) => TEXTS[name][language],
      ),
      rows: [],
    };
    heads.set(key, table);
    table.rows.push([
      task.number ?? String(table.rows.length + 1),
      one.tracked.title,
      task.owners.join(', '),
      describeResult(one, language),
      describeProof(one, language),
      one.late.map((round) => describeLate(round, language)).join('; '),
    ]);
  }
  return [summary, ...heads.values()];
}

/** `Đã thực hiện (3/4 kỳ; đạt 7 tin, bài)`. */
function describeResult({ result, rounds, done, tracked }: ReportedTask, language: Language): string {
  const reached = rounds.filter(({ said }) => said?.count !== undefined);
  const [count] = tracked.task.counts ?? [];
  // of a share the last figure stands, of things their sum
  const sum =
    count?.unit === '%'
      ? (reached.at(-1)?.said?.count ?? 0)
      : reached.reduce((total, { said }) => total + (said?.count ?? 0), 0);
  const more = [
    rounds.length > 1 && `${done}/${rounds.length} ${TEXTS.rounds[language]}`,
    count && reached.length > 0 && `${TEXTS.reached[language]} ${sum} ${count.unit}`,
  ].filter(Boolean);
  return `${RESULT_NAMES[result][language]}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

function describeProof({ rounds, lacksEvidence }: ReportedTask, language: Language): string {
  const proofs = rounds.flatMap(({ said }) => said?.evidence.map(describeEvidence) ?? []);
  return [...proofs, ...(lacksEvidence ? [TEXTS.noEvidence[language]] : [])].join('; ');
}

/** `hạn 18/11/2026, xong ngày 20/11/2026: chờ mẫu của tỉnh`. */
function describeLate({ round, said }: TrackedRound, language: Language): string {
  const when = [
    round && `${TEXTS.due[language]} ${formatIsoDate(round.due)}`,
    said?.doneOn && `${TEXTS.doneOn[language]} ${formatIsoDate(said.doneOn)}`,
  ].filter(Boolean);
  return `${when.join(', ')}: ${said?.explanation ?? TEXTS.noReason[language]}`;
}
