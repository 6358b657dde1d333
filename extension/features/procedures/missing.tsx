import { useMemo } from 'preact/hooks';
import { listMissingInformation } from '../../../shared/procedures/missing-information';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { INFORMATION_NAMES, TEXTS } from './texts';

interface MissingProps {
  register: ProceduresFile;
  language: Language;
}

/** The list "chưa đủ thông tin" of the register in use. */
export function Missing({ register, language }: MissingProps) {
  const { nowhere, procedures } = useMemo(() => listMissingInformation(register.procedures), [register]);
  const namesOf = (parts: typeof nowhere) =>
    parts.map((part) => INFORMATION_NAMES[part][language]).join(', ');
  return (
    <>
      <h3>{TEXTS.missing[language]}</h3>
      <p>{TEXTS.missingLead[language]}</p>
      {nowhere.length > 0 && (
        <p>
          {TEXTS.nowhere[language]}: {namesOf(nowhere)}.
        </p>
      )}
      {procedures.length === 0 ? (
        <p>{nowhere.length === 0 && TEXTS.allThere[language]}</p>
      ) : (
        <details class="group">
          <summary>
            {TEXTS.missing[language]} ({procedures.length}/{register.procedures.length})
          </summary>
          <ul class="long-list">
            {procedures.map(({ procedure, missing }) => (
              <li key={procedure.code}>
                <span>
                  <span lang="vi">{procedure.name}</span>
                  <small>
                    {procedure.code} · {namesOf(missing)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
