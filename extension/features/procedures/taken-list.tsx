import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import type { TakenProcedure } from '../../platform/dossier-database';
import { TEXTS } from './texts';

interface TakenListProps {
  taken: TakenProcedure[];
  language: Language;
  onDrop(code: string): void;
}

/** The procedures that were taken over from the portal's pages. */
export const TakenList = ({ taken, language, onDrop }: TakenListProps) =>
  taken.length === 0 ? null : (
    <>
      <h3>{TEXTS.fromPages[language]}</h3>
      <ul>
        {taken.map(({ code, procedure, page, at }) => (
          <li key={code}>
            <span lang="vi">
              {procedure.name}
              <small>
                {code} · {formatDateTime(at)} · {page}
              </small>
            </span>
            <button
              type="button"
              aria-label={`${TEXTS.drop[language]} ${procedure.name}`}
              onClick={() => onDrop(code)}
            >
              {TEXTS.drop[language]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
