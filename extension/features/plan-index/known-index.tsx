import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { StoredIndex } from '../../platform/plan-records';
import { forgetIndex } from '../../platform/plan-store';
import { criterionName } from '../plan-check/texts';
import { IndexFigure } from './index-figure';
import { TABLE_COLUMNS } from './read-index-table';
import { answersText, TEXTS } from './texts';

interface KnownIndexProps {
  indexes: StoredIndex[];
  language: Language;
  onFailed(error: unknown): void;
}

/** Every figure of the index that is known, with its period, where it comes from and on how many answers it rests. */
export function KnownIndex({ indexes, language, onFailed }: KnownIndexProps) {
  return (
    <section aria-labelledby="known-index">
      <h2 id="known-index">{TEXTS.known[language]}</h2>
      {indexes.some(({ intervals }) => intervals) && <p>{TEXTS.intervals[language]}</p>}
      <div class="wide-table as-cards">
        <table>
          <thead>
            <tr>
              <th scope="col">{TEXTS.unit[language]}</th>
              {TABLE_COLUMNS.map((criterion) => (
                <th scope="col" key={criterion}>
                  {criterionName(criterion)[language]}
                </th>
              ))}
              <th scope="col">{TEXTS.overall[language]}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {indexes.map((row) => (
              <tr key={`${row.unit} ${row.from} ${row.to}`}>
                <th scope="row">
                  {row.unit || TEXTS.own[language]}
                  <small>
                    {formatIsoDate(row.from)} – {formatIsoDate(row.to)}
                  </small>
                  <small>
                    {TEXTS[row.by === 'collector' ? 'byCollector' : 'byHand'][language]}
                    {row.n !== undefined && `, ${answersText(row.n, language)}`}
                  </small>
                </th>
                {TABLE_COLUMNS.map((criterion) => (
                  <td key={criterion} data-label={criterionName(criterion)[language]}>
                    <IndexFigure
                      value={row.criteria[criterion]}
                      interval={row.intervals?.[criterion]}
                      language={language}
                    />
                  </td>
                ))}
                <td data-label={TEXTS.overall[language]}>
                  <IndexFigure value={row.overall} interval={row.intervals?.overall} language={language} />
                </td>
                <td>
                  <button type="button" onClick={() => void forgetIndex(row).catch(onFailed)}>
                    {TEXTS.remove[language]}
                    <span class="for-ears">
                      {' '}
                      {row.unit || TEXTS.own[language]} {formatIsoDate(row.from)} – {formatIsoDate(row.to)}
                    </span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
