import type { TaskCount } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { formatNumber } from '../../../shared/text/format-number';
import { countProgress } from '../plan-tasks/count-progress';
import { COUNT_PERIOD_NAMES } from '../plan-tasks/texts';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { TEXTS } from './texts';

/** How far a task that counts has come, towards each of its figures. */
export function CountProgress({
  tracked,
  now,
  language,
}: {
  tracked: TrackedTask;
  now: Date;
  language: Language;
}) {
  return (
    <ul class="counts">
      {countProgress(tracked, now).map(({ count, reached, isReached }, index) => {
        const text = `${TEXTS.progress[language]}: ${formatNumber(reached, language)} / ${describeCount(count, language)}`;
        return (
          <li key={index}>
            <progress max={count.figure || 1} value={Math.min(reached, count.figure)} aria-label={text} />
            <small>
              {text} {isReached && '✓'}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

/** `20 tin, bài/năm`, `85 % đến 25/11/2026`. */
function describeCount(count: TaskCount, language: Language): string {
  const per = count.per ? `/${COUNT_PERIOD_NAMES[count.per][language]}` : '';
  const by = count.by
    ? ` (${TEXTS.due[language].toLocaleLowerCase(language)} ${formatIsoDate(count.by)})`
    : '';
  return `${formatNumber(count.figure, language)} ${count.unit}${per}${by}`;
}
