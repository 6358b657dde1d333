import { useState } from 'preact/hooks';
import type { Obsolete } from '../../../shared/plans/obsolete';
import { previewSuccessor, writeSuccessor } from '../../../shared/plans/write-successor';
import type { Language } from '../../../shared/text/bilingual-text';
import { shortenLine } from '../../../shared/text/shorten-line';
import type { StoredPlan } from '../../platform/plan-records';
import { rewriteTasks } from './edit-task';
import { PART_NAMES, TEXTS } from './texts';

interface SuccessorWriterProps {
  stored: StoredPlan;
  obsolete: Obsolete;
  successor: string;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** What writing a successor into the tasks would change, looked at before it is written. */
export function SuccessorWriter({
  stored,
  obsolete,
  successor,
  language,
  clock,
  onFailed,
}: SuccessorWriterProps) {
  const [isShown, setShown] = useState(false);
  const changes = stored.plan.heads.flatMap(({ tasks }) =>
    tasks.flatMap((task) => {
      const parts = previewSuccessor(task, obsolete, successor);
      return parts.length > 0 ? [{ task, parts }] : [];
    }),
  );
  if (changes.length === 0) return null;
  const named = (
    <span class="for-ears">
      {' '}
      {obsolete.name[language]} → {successor}
    </span>
  );
  const write = () =>
    rewriteTasks(stored, clock(), (task) => writeSuccessor(task, obsolete, successor)).then(
      () => setShown(false),
      onFailed,
    );
  return (
    <>
      <p class="bar">
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {TEXTS.previewSuccessor[language]}
          {named}
        </button>
        {isShown && (
          <button type="button" class="primary" onClick={() => void write()}>
            {language === 'vi' ? `Ghi vào ${changes.length} việc` : `Write into ${changes.length} tasks`}
            {named}
          </button>
        )}
      </p>
      {isShown && (
        <ul class="successor-changes">
          {changes.map(({ task, parts }) => (
            <li key={task.id}>
              {task.number && <b>{task.number}</b>} {task.shortTitle ?? shortenLine(task.content, LONGEST)}
              {parts.map(({ part, lead, before, after, rest }) => (
                <small key={part}>
                  {PART_NAMES[part][language]}: {lead}
                  <del>{before}</del> → <ins>{after}</ins> {rest}
                </small>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Most characters of a task's content where it has no short title. */
const LONGEST = 90;
