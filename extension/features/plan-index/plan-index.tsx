import { useMemo, useState } from 'preact/hooks';
import { type OrderedHead, orderHeads } from '../../../shared/plans/order-heads';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { formatIso, formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredIndex } from '../../platform/plan-records';
import { forgetIndex, type PlanStock } from '../../platform/plan-store';
import { StateShape } from '../../ui/state-shape';
import { criterionName } from '../plan-check/texts';
import { describeTask, type TrackedTask, trackTasks } from '../plan-tasks/tracked-task';
import { currentFigures } from './current-figures';
import { IndexForm } from './index-form';
import { TABLE_COLUMNS } from './read-index-table';
import { TEXTS } from './texts';
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
  const failed = (error: unknown) => setProblem(`${TEXTS.failed[language]}: ${describeError(error)}`);
  const { plans, rounds, indexes } = stock;
  const current = useMemo(() => currentFigures(indexes), [indexes]);
  const tasks = useMemo(
    () => trackTasks({ plans, rounds }, { calendar, now }),
    [plans, rounds, calendar, now],
  );
  const today = formatIso(now).slice(0, 10);
  const ordered = plans.flatMap(({ id, plan }) =>
    orderHeads(plan, current.figures, {
      calendar,
      today,
      year: plan.year ?? Number(today.slice(0, 4)),
      rounds: [],
    }).map((one) => ({
      ...one,
      id,
      needing: tasks.filter((task) => task.stored.id === id && task.head === one.head && needsSomebody(task)),
    })),
  );
  return (
    <>
      <p role="alert" data-problem>
        {problem}
      </p>
      <section aria-labelledby="ordered">
        <h2 id="ordered">{TEXTS.order[language]}</h2>
        <p>
          {current.last
            ? `${TEXTS.orderLead[language]} ${TEXTS.period[language]} ${formatIsoDate(current.last.from)} – ${formatIsoDate(current.last.to)}${current.isMean ? ` (${TEXTS.isMean[language]})` : ''}.`
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
                    {lacksEvidence(tracked) && <small>{TEXTS.noEvidence[language]}</small>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <IndexForm language={language} clock={clock} onFailed={failed} />
      {indexes.length > 0 && (
        <section aria-labelledby="known-index" class="known-index">
          <h2 id="known-index">{TEXTS.known[language]}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{TEXTS.unit[language]}</th>
                {TABLE_COLUMNS.map((criterion) => (
                  <th scope="col" key={criterion}>
                    {criterionName(criterion)[language]}
                  </th>
                ))}
                <th scope="col">{TEXTS.overall[language]}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {indexes.map((row) => (
                <tr key={`${row.unit} ${row.from}`}>
                  <th scope="row">
                    {row.unit || TEXTS.own[language]}
                    <small>
                      {formatIsoDate(row.from)} – {formatIsoDate(row.to)}
                    </small>
                  </th>
                  {TABLE_COLUMNS.map((criterion) => (
                    <td key={criterion}>{figure(row.criteria[criterion], language)}</td>
                  ))}
                  <td>{figure(row.overall, language)}</td>
                  <td>
                    <button type="button" onClick={() => void forgetIndex(row).catch(failed)}>
                      {TEXTS.remove[language]}
                      <span class="for-ears">
                        {' '}
                        {row.unit || TEXTS.own[language]} {formatIsoDate(row.from)}
                      </span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Done without proof, or to be done always and nothing was ever said of it. */
function lacksEvidence({ rounds }: TrackedTask): boolean {
  const done = rounds.filter(({ said }) => said?.doneOn !== undefined);
  const isEndless = rounds.length > 0 && rounds.every(({ round }) => round === undefined);
  return (
    done.some(({ said }) => said?.evidence.length === 0) ||
    (isEndless && !rounds.some(({ said }) => said && said.evidence.length > 0))
  );
}

const needsSomebody = (tracked: TrackedTask): boolean => tracked.late.length > 0 || lacksEvidence(tracked);

const figure = (value: number | undefined, language: Language): string =>
  value === undefined
    ? '–'
    : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });

/** `Chỉ số 82,58 %, mục tiêu 90 %, còn thiếu 7,42 điểm %, giảm 1,2 điểm %`. */
function describeFigure({ figure: known, goal, gap, fall }: OrderedHead, language: Language): string {
  if (!known) return TEXTS.without[language];
  const points = (value: number) => `${figure(Math.abs(value), language)} ${TEXTS.points[language]}`;
  return [
    `${TEXTS.figure[language]} ${figure(known.value, language)} % (${criterionName(known.criterion)[language]})`,
    goal !== undefined && `${TEXTS.goal[language]} ${figure(goal, language)} %`,
    gap !== undefined && (gap > 0 ? `${TEXTS.gap[language]} ${points(gap)}` : TEXTS.passed[language]),
    fall !== undefined && fall !== 0 && `${TEXTS[fall > 0 ? 'fall' : 'rise'][language]} ${points(fall)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
