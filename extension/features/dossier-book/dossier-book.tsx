import { useMemo, useState } from 'preact/hooks';
import { isDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Rule } from '../../../shared/deadlines/rule-set/rule';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatIso } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier } from '../../platform/dossier-database';
import { DossierLine } from '../../ui/dossier-line';
import { saveFile } from '../../ui/save-file';
import { writeCsv } from '../../ui/write-csv';
import type { SurveyOfDesk } from '../survey-code/survey-invitation';
import { describeMoment } from '../today/describe-moment';
import { TrackedDossier } from '../tracked-dossier';
import { DossierPage } from './dossier-page';
import { findDossiers } from './find-dossiers';
import { listDossiers } from './list-dossiers';
import { TEXTS } from './texts';

/** Lines that are shown: who looks for one types on. */
const LINES = 40;

interface DossierBookProps {
  dossiers: StoredDossier[];
  /** The dossier that is open. */
  code: string | undefined;
  calendar: WorkCalendar;
  rules: readonly Rule[];
  survey: SurveyOfDesk;
  now: Date;
  language: Language;
  clock: () => Date;
  onOpen(code: string): void;
  /** Called where the open dossier is left for what stood here before. */
  onClose(): void;
  /** Whether something is being written that must not be taken away. */
  onWriting(isWriting: boolean): void;
}

/** Every dossier that any page has shown: to be found again, with what has happened and the official's own notes. */
export function DossierBook({
  dossiers,
  code,
  calendar,
  rules,
  survey,
  now,
  language,
  clock,
  onOpen,
  onClose,
  onWriting,
}: DossierBookProps) {
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const save = async () => {
    const rows = listDossiers(found, calendar, rules, now, language);
    saveFile(`ho-so-${formatIso(now).slice(0, 10)}.csv`, await writeCsv(rows));
    setProblem('');
  };
  const found = useMemo(() => findDossiers(dossiers, query), [dossiers, query]);
  if (code !== undefined) {
    const dossier = dossiers.find((one) => one.code === code);
    const back = (
      <button type="button" onClick={onClose}>
        {TEXTS.back[language]}
      </button>
    );
    return dossier ? (
      <DossierPage
        key={code}
        back={back}
        others={dossiers}
        survey={survey}
        tracked={new TrackedDossier(dossier, calendar, now, language, rules)}
        now={now}
        language={language}
        clock={clock}
        onWriting={onWriting}
      />
    ) : (
      <>
        {back}
        <p class="empty">{TEXTS.gone[language]}</p>
      </>
    );
  }
  return (
    <>
      <label class="field">
        {TEXTS.search[language]}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p role="status">
        {found.length > 0
          ? `${found.length} ${TEXTS.found[language]}`
          : TEXTS[dossiers.length === 0 ? 'nothingSeen' : 'none'][language]}
      </p>
      <ul>
        {found.slice(0, LINES).map((dossier) => {
          const { state, words } = new TrackedDossier(dossier, calendar, now, language, rules);
          return (
            <DossierLine
              key={dossier.code}
              code={dossier.code}
              procedure={isDossier(dossier) ? dossier.procedure : TEXTS.feedback[language]}
              state={state}
              words={words}
              onOpen={() => onOpen(dossier.code)}
            >
              {[
                dossier.status,
                `${TEXTS.seen[language].toLocaleLowerCase(language)} ${describeMoment(dossier.seenAt, now)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </DossierLine>
          );
        })}
      </ul>
      {found.length > LINES && <p class="empty">{TEXTS.more[language]}</p>}
      {found.length > 0 && (
        <button type="button" onClick={() => save().catch(failed)}>
          {TEXTS.csv[language]}
        </button>
      )}
      <p role="alert">{problem}</p>
    </>
  );
}
