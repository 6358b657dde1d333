import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate } from '../../../shared/text/format-date';
import type { StoredDossier } from '../../platform/dossier-database';
import type { PageReading } from '../../portals/page-reading';
import { TEXTS } from './texts';

/** Rows that are shown before anything is kept. */
const SAMPLE = 5;
/** Cells that could not be read, as many as are named. */
const PROBLEMS = 5;

interface ListPreviewProps {
  reading: PageReading;
  known: StoredDossier[];
  language: Language;
  onKeep(): void;
  onCancel(): void;
}

/** The first rows of a list as they will be kept, and what in it could not be read. */
export function ListPreview({
  reading: { dossiers, problems },
  known,
  language,
  onKeep,
  onCancel,
}: ListPreviewProps) {
  const codes = new Set(known.map(({ code }) => code));
  const knownCount = dossiers.filter(({ code }) => codes.has(code)).length;
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
