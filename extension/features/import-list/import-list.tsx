import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate } from '../../../shared/text/format-date';
import { saveSighting } from '../../platform/dossier-store';
import type { PageReading } from '../../portals/page-reading';
import { factsOf } from '../report-sightings';
import { readRows, UnreadableFile } from './read-rows';
import { FILE_PROBLEMS, TEXTS } from './texts';

interface ImportListProps {
  /** Codes that are known already. */
  known: ReadonlySet<string>;
  language: Language;
  clock: () => Date;
}

/** Rows that are shown before anything is kept. */
const SAMPLE = 5;
/** Cells that could not be read, as many as are named. */
const PROBLEMS = 5;

/** A whole list in one go: the portal's own export, read as its pages are, looked at, then kept. */
export function ImportList({ known, language, clock }: ImportListProps) {
  const [read, setRead] = useState<{ name: string; reading: PageReading }>();
  const [notice, setNotice] = useState('');
  const [isOver, setOver] = useState(false);

  const open = async (file: File | undefined) => {
    if (!file) return;
    setRead(undefined);
    setNotice(`${TEXTS.reading[language]} ${file.name}…`);
    try {
      // most openings of the panel read no file
      const [{ readList }, tables] = await Promise.all([import('./read-list'), readRows(file)]);
      const reading = readList(document, tables, clock());
      if (reading.dossiers.length === 0)
        setNotice(`${TEXTS.unreadable[language]} ${file.name}: ${TEXTS.notRecognised[language]}.`);
      else {
        setRead({ name: file.name, reading });
        setNotice('');
      }
    } catch (error) {
      const reason = error instanceof UnreadableFile ? FILE_PROBLEMS[error.problem][language] : String(error);
      setNotice(`${TEXTS.unreadable[language]} ${file.name}: ${reason}.`);
    }
  };
  const keep = async ({ name, reading }: { name: string; reading: PageReading }) => {
    const dossiers = reading.dossiers.map(factsOf);
    const codes = dossiers.map(({ code }) => code);
    try {
      await saveSighting({ page: name, at: clock(), total: codes.length, codes, dossiers });
      setRead(undefined);
      setNotice(`${TEXTS.kept[language]} ${codes.length} ${TEXTS.dossiers[language]}.`);
    } catch (error) {
      setNotice(`${TEXTS.failed[language]}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <section
      aria-labelledby="import"
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="import">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      <label class="field">
        {TEXTS.choose[language]}
        <input
          type="file"
          accept=".xlsx,.xls,.csv,.txt,.html"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            // the same file may be chosen again
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{notice}</p>
      {read && (
        <Preview
          reading={read.reading}
          known={known}
          language={language}
          onKeep={() => void keep(read)}
          onCancel={() => setRead(undefined)}
        />
      )}
    </section>
  );
}

interface PreviewProps {
  reading: PageReading;
  known: ReadonlySet<string>;
  language: Language;
  onKeep(): void;
  onCancel(): void;
}

function Preview({ reading: { dossiers, problems }, known, language, onKeep, onCancel }: PreviewProps) {
  const knownCount = dossiers.filter(({ code }) => known.has(code)).length;
  return (
    <>
      <p>
        <b>
          {TEXTS.recognised[language]} {dossiers.length} {TEXTS.dossiers[language]}
        </b>
        {knownCount > 0 && ` (${TEXTS.known[language]}: ${knownCount})`}
      </p>
      {problems.length > 0 && (
        <details>
          <summary>
            {TEXTS.problems[language]}: {problems.length}
          </summary>
          <ul>
            {problems.slice(0, PROBLEMS).map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                {code}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <table>
        <caption>{TEXTS.sample[language]}</caption>
        <thead>
          <tr>
            {(['code', 'dueAt', 'status'] as const).map((name) => (
              <th key={name} scope="col">
                {TEXTS[name][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossiers.slice(0, SAMPLE).map(({ code, dueAt, status }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>{dueAt ? formatDate(dueAt) : '–'}</td>
              <td>{status ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="bar">
        <button type="button" class="primary" onClick={onKeep}>
          {TEXTS.keep[language]}
        </button>
        <button type="button" onClick={onCancel}>
          {TEXTS.cancel[language]}
        </button>
      </div>
    </>
  );
}
