import { useMemo } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { PlanStock } from '../../platform/plan-store';
import { StateShape } from '../../ui/state-shape';
import { useActiveDay } from '../../ui/use-active-day';
import { RoundForm } from '../plan-tasks/round-form';
import { describeRound, trackTasks } from '../plan-tasks/tracked-task';
import { PlanMonth } from './plan-month';
import { roundsByDay } from './rounds-by-day';
import { TEXTS } from './texts';
import { YearLegend } from './year-legend';
import './plan-year.css';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

interface PlanYearProps {
  stock: PlanStock;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** The year with what is due on which day; a day that is pressed lists its tasks, to be spoken of there. */
export function PlanYear({ stock, calendar, now, language, clock }: PlanYearProps) {
  const today = formatDay(dayOfInstant(now.getTime()));
  const { active, months, choose, showYear, onKeyDown } = useActiveDay(today);
  const tasks = useMemo(() => trackTasks(stock, { calendar, now }), [stock, calendar, now]);
  const year = active.slice(0, 4);
  const days = useMemo(() => roundsByDay(tasks, year), [tasks, year]);
  const shown = days.get(active) ?? [];
  return (
    <>
      <div class="year-bar">
        <button type="button" aria-label={TEXTS.before[language]} onClick={() => showYear(Number(year) - 1)}>
          ‹
        </button>
        <h2 aria-live="polite">
          {TEXTS.year[language]} {year}
        </h2>
        <button type="button" aria-label={TEXTS.after[language]} onClick={() => showYear(Number(year) + 1)}>
          ›
        </button>
        <small>{TEXTS.daily[language]}</small>
      </div>
      <YearLegend days={days} language={language} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days' buttons in it */}
      <div class="plan-year" ref={months} onKeyDown={onKeyDown}>
        {MONTHS.map((month) => (
          <PlanMonth
            key={month}
            month={`${year}-${month}`}
            {...{ days, active, today, language }}
            onOpen={choose}
          />
        ))}
      </div>
      <section aria-labelledby="on-day" aria-live="polite">
        <h2 id="on-day">
          {TEXTS.onDay[language]} {formatIsoDate(active)}
        </h2>
        {shown.length === 0 && <p class="empty">{TEXTS.nothingOnDay[language]}</p>}
        <ul>
          {shown.map(({ tracked, round }) => (
            <li class="task" key={`${tracked.stored.id} ${tracked.task.id}`}>
              <details>
                <summary>
                  <span class="left" data-state={round.state}>
                    <StateShape state={round.state} /> {describeRound(round, { calendar, now, language })}
                  </span>{' '}
                  {tracked.title}
                  <small>
                    {[round.round?.label[language], tracked.task.owners.join(', '), tracked.head.title]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </summary>
                <RoundForm tracked={tracked} round={round} language={language} clock={clock} />
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
