import type { DossierConflict, DossiersFile } from '../../../shared/deadlines/log/dossiers-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import { TEXTS as FACTS } from '../dossier-book/texts';
import { TEXTS } from './texts';

interface DeskPreviewProps {
  file: DossiersFile;
  conflicts: DossierConflict[];
  language: Language;
  onKeep(): void;
  onCancel(): void;
}

const describe = (value: string | Date) => (value instanceof Date ? formatDateTime(value) : value);

/** What another desk's file brings, and where it says something else than is known here. */
export function DeskPreview({ file, conflicts, language, onKeep, onCancel }: DeskPreviewProps) {
  return (
    <>
      <p>
        <b>
          {file.desk ?? TEXTS.desk[language]}: {file.dossiers.length} {TEXTS.dossiers[language]}
        </b>
        , {TEXTS.exportedAt[language]} {formatDateTime(file.exportedAt)}
      </p>
      {conflicts.length > 0 && (
        <table>
          <caption>
            {TEXTS.conflicts[language]} ({conflicts.length})
          </caption>
          <thead>
            <tr>
              <th scope="col">{TEXTS.code[language]}</th>
              <th scope="col">{TEXTS.newer[language]}</th>
              <th scope="col">{TEXTS.older[language]}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ code, fact, newer, older }) => (
              <tr key={`${code} ${fact}`}>
                <th scope="row">
                  {code} <small>{FACTS[fact][language]}</small>
                </th>
                <td>{describe(newer)}</td>
                <td>{describe(older)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
