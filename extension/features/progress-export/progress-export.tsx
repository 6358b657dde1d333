import { useMemo, useState } from 'preact/hooks';
import { makeProgress } from '../../../shared/progress/make-progress';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
import type { StoredDossier } from '../../platform/dossier-database';
import { FocusableButton } from '../../ui/focusable-button';
import { saveJson } from '../../ui/save-file';
import { TEXTS } from './texts';

/** How long a finished dossier may stay public, days. */
const FINISHED_DAYS = [7, 30, 90] as const;
const USUAL_DAYS = 30;

interface ProgressExportProps {
  dossiers: StoredDossier[];
  unitName: string;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** What the public may know of the dossiers, as `progress.json` for the ward's site and its screens. */
export function ProgressExport({ dossiers, unitName, now, language, clock }: ProgressExportProps) {
  const [finishedDays, setFinishedDays] = useState<number>(USUAL_DAYS);
  const makeFile = (at: Date) => makeProgress(dossiers, { now: at, unitName, finishedDays });
  const count = useMemo(() => makeFile(now).dossiers.length, [dossiers, now, finishedDays]);
  const save = () => {
    const text = `${JSON.stringify(makeFile(clock()), null, 1)}\n`;
    saveJson('progress.json', text);
  };
  return (
    <section aria-labelledby="progress" class="controls">
      <h3 id="progress">{TEXTS.title[language]}</h3>
      <small>{TEXTS.lead[language]}</small>
      <div class="bar">
        <label>
          {TEXTS.keep[language]}{' '}
          <select
            value={finishedDays}
            onChange={(event) => setFinishedDays(Number(event.currentTarget.value))}
          >
            {FINISHED_DAYS.map((days) => (
              <option key={days} value={days}>
                {days} {TEXTS.days[language]}
              </option>
            ))}
          </select>
        </label>
        <FocusableButton isOff={count === 0} onClick={save}>
          {TEXTS.save[language]}
        </FocusableButton>
      </div>
      <small role="status">
        {count} {TEXTS.count[language]} {formatIso(now).slice(11, 16)}.
      </small>
    </section>
  );
}
