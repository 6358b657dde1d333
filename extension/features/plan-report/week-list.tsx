import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { TEXTS } from './texts';
import { titleOfWeek, weekParts, writeWeek } from './write-week';

interface WeekListProps {
  tasks: readonly TrackedTask[];
  now: Date;
  language: Language;
  onFailed(error: unknown): void;
}

/** The list for Monday's meeting: read, printed, or copied into a chat. */
export function WeekList({ tasks, now, language, onFailed }: WeekListProps) {
  const [notice, setNotice] = useState('');
  const parts = weekParts(tasks, now, language);
  const copy = () =>
    navigator.clipboard
      .writeText(writeWeek(parts, now, language))
      .then(() => setNotice(TEXTS.copied[language]), onFailed);
  return (
    <>
      <p class="bar controls">
        <button type="button" class="primary" onClick={() => void copy()}>
          {TEXTS.copy[language]}
        </button>
        <button type="button" onClick={() => print()}>
          {TEXTS.print[language]}
        </button>
        <span role="status">{notice}</span>
      </p>
      <h2>{titleOfWeek(now, language)}</h2>
      {parts.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3>
            {title} <span class="number">{lines.length}</span>
          </h3>
          {lines.length === 0 && <p class="empty">{TEXTS.none[language]}</p>}
          <ul class="week-lines">
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
