import { useMemo, useState } from 'preact/hooks';
import { type OrderedHead, orderHeads } from '../../../shared/plans/order-heads';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredIndex } from '../../platform/plan-records';
import type { PlanStock } from '../../platform/plan-store';
import { StateShape } from '../../ui/state-shape';
import { criterionName } from '../plan-check/texts';
import { describeTask, type TrackedTask, trackTasks } from '../plan-tasks/tracked-task';
import { CollectorForm } from './collector-form';
import { currentFigures } from './current-figures';
import { formatFigure, formatInterval } from './index-figure';
import { IndexForm } from './index-form';
import { KnownIndex } from './known-index';
import { answersText, TEXTS } from './texts';
import './plan-index.css';

interface PlanIndexProps {
  stock: PlanStock & { indexes: StoredIndex[] };
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** What citizens think beside what the plan does: heads by what is weakest, with their tasks that need somebody. */
export function PlanIndex({ stock, calendar, now, language, clock }: PlanIndexProps) {
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const { plans, rounds, indexes } = stock;
  const current = useMemo(() => currentFigures(indexes), [indexes]);
  const tasks = useMemo(
    () => trackTasks({ plans, rounds }, { calendar, now }),
    [plans, rounds, calendar, now],
  );
  const ordered = plans.flatMap(({ id, plan }) => {
    const tracked = new Map(tasks.filter(({ stored }) => stored.id === id).map((one) => [one.task.id, one]));
    return orderHeads(plan, current.figures, (task) => tracked.get(task.id)).map((one) => ({ ...one, id }));
  });
  const remark = current.isMean
    ? TEXTS.isMean[language]
    : current.last?.n !== undefined && answersText(current.last.n, language);
  return (
    <>
      <p role="alert" data-problem>
        {problem}
      </p>
      <section aria-labelledby="ordered">
        <h2 id="ordered">{TEXTS.order[language]}</h2>
        <p>
          {current.last
            ? `${TEXTS.orderLead[language]} ${TEXTS.period[language]} ${formatIsoDate(current.last.from)} – ${formatIsoDate(current.last.to)}${remark ? ` (${remark})` : ''}.`
            : TEXTS.noFigures[language]}
        </p>
        <ol class="ordered">
          {ordered.map((one, index) => (
            <li key={`${one.id} ${index}`}>
              <h3>
                {one.head.number && `${one.head.number}. `}
                {one.head.title}
              </h3>
              <small>{describeFigure(one, language)}</small>
              {one.needing.length === 0 && <p class="empty">{TEXTS.clear[language]}</p>}
              <ul>
                {one.needing.map((tracked) => (
                  <li key={tracked.task.id}>
                    <span class="left" data-state={tracked.state}>
                      <StateShape state={tracked.state} />{' '}
                      {describeTask(tracked, { calendar, now, language })}
                    </span>{' '}
                    <a
                      href={`?plan=${encodeURIComponent(one.id)}&task=${encodeURIComponent(tracked.task.id)}#board`}
                    >
                      {tracked.title}
                    </a>
                    {tracked.lacksEvidence && <small>{TEXTS.noEvidence[language]}</small>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <CollectorForm indexes={indexes} language={language} clock={clock} onFailed={failed} />
      <IndexForm language={language} clock={clock} onFailed={failed} />
      {indexes.length > 0 && <KnownIndex indexes={indexes} language={language} onFailed={failed} />}
    </>
  );
}

/** `Chỉ số 82,58 %, mục tiêu 90 %, còn thiếu 7,42 điểm %, giảm 1,2 điểm %`. */
function describeFigure(
  { figure: known, goal, gap, fall }: OrderedHead<TrackedTask>,
  language: Language,
): string {
  if (!known) return TEXTS.without[language];
  const points = (value: number) => `${formatFigure(Math.abs(value), language)} ${TEXTS.points[language]}`;
  return [
    `${TEXTS.figure[language]} ${formatFigure(known.value, language)} % (${criterionName(known.criterion)[language]})`,
    known.interval && `${TEXTS.interval[language]} ${formatInterval(known.interval, language)} %`,
    goal !== undefined && `${TEXTS.goal[language]} ${formatFigure(goal, language)} %`,
    gap !== undefined && (gap > 0 ? `${TEXTS.gap[language]} ${points(gap)}` : TEXTS.passed[language]),
    fall !== undefined && fall !== 0 && `${TEXTS[fall > 0 ? 'fall' : 'rise'][language]} ${points(fall)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
