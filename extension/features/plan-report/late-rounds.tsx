import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { RoundForm } from '../plan-tasks/round-form';
import type { ReportedTask } from './report-tasks';
import { TEXTS } from './texts';

interface LateRoundsProps {
  reported: ReportedTask[];
  language: Language;
  clock: () => Date;
}

/** What was late in the period, to be explained here and told in the report. */
export function LateRounds({ reported, language, clock }: LateRoundsProps) {
  const late = reported.flatMap(({ tracked, late: some }) => some.map((round) => ({ tracked, round })));
  return (
    <section aria-labelledby="late-rounds" class="controls">
      <h3 id="late-rounds">{TEXTS.explain[language]}</h3>
      {late.length === 0 && <p class="empty">{TEXTS.allExplained[language]}</p>}
      <ul>
        {late.map(({ tracked, round }) => (
          <li class="task" key={`${tracked.stored.id} ${tracked.task.id} ${round.key}`}>
            <details>
              <summary>
                {tracked.title}
                <small>
                  {TEXTS.due[language]} {formatIsoDate(round.round?.due ?? round.key)} ·{' '}
                  {round.said?.explanation ?? TEXTS.noReason[language]}
                </small>
              </summary>
              <RoundForm tracked={tracked} round={round} language={language} clock={clock} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
