import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import type { WorkCalendar } from '../../../shared/working-time';
import { DueTask } from '../plan-tasks/due-task';
import type { DueGroup } from '../today/group-by-due';
import type { TrackedDossier } from '../tracked-dossier';
import { TEXTS } from './texts';
import { type DigestBy, writeDigest } from './write-digest';

interface DigestProps {
  groups: { group: DueGroup; entries: (TrackedDossier | DueTask)[] }[];
  calendar: WorkCalendar;
  now: Date;
  language: Language;
}

/** The text that is pasted into the office's chat at the start of a half-day. */
export function Digest({ groups, calendar, now, language }: DigestProps) {
  const [by, setBy] = useState<DigestBy>('officer');
  const [notice, setNotice] = useState('');
  const text = useMemo(
    () => writeDigest(groups, { by, calendar, now, language }),
    [groups, by, calendar, now, language],
  );
  const hasTasks = groups.some(({ entries }) => entries.some((entry) => entry instanceof DueTask));
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setNotice(TEXTS[hasTasks ? 'copiedTasks' : 'copied'][language]),
      (error: unknown) => setNotice(`${TEXTS.notCopied[language]}: ${describeFailure(error, language)}`),
    );
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">{TEXTS.digest[language]}</h2>
      <div class="bar">
        <label>
          {TEXTS.by[language]}{' '}
          <select value={by} onChange={(event) => setBy(event.currentTarget.value as DigestBy)}>
            <option value="officer">{TEXTS.officer[language]}</option>
            <option value="field">{TEXTS.field[language]}</option>
          </select>
        </label>
        <button type="button" class="primary" onClick={() => void copy()}>
          {TEXTS.copy[language]}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long one is scrolled with the keys */}
      <pre tabIndex={0}>{text}</pre>
      <p role="status">{notice}</p>
    </section>
  );
}
