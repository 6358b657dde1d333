import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { FocusableButton } from '../../ui/focusable-button';
import { criterionName } from '../plan-check/texts';
import { STANDING_TEXTS, COLLECTOR_TEXTS as TEXTS } from './collector-texts';
import type { ComparedMonth } from './compare-index';
import { IndexFigure } from './index-figure';
import type { CollectorMonth } from './read-collector-index';
import { TABLE_COLUMNS } from './read-index-table';
import { answersText, TEXTS as INDEX_TEXTS } from './texts';

interface CollectorReviewProps {
  compared: ComparedMonth[];
  /** Ids of questions that are not taken. */
  others: string[];
  language: Language;
  onTake(months: CollectorMonth[]): void;
  onLeave(): void;
}

/** What the collector has said, month by month beside what is known here, before anything is written. */
export function CollectorReview({ compared, others, language, onTake, onLeave }: CollectorReviewProps) {
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const taken = compared.filter(
    ({ standing, month }) =>
      standing === 'new' || standing === 'newer' || (standing === 'differs' && replaced.has(month.from)),
  );
  const none = compared.filter(({ standing }) => standing === 'none');
  const shown = compared.filter(({ standing }) => standing !== 'none');
  const hasMore = taken.length > 0 || compared.some(({ standing }) => standing === 'differs');
  const turn = (from: string, isOn: boolean) => {
    const next = new Set(replaced);
    if (isOn) next.add(from);
    else next.delete(from);
    setReplaced(next);
  };
  return (
    <section class="review" aria-labelledby="asked-index">
      <h3 id="asked-index">{TEXTS.got[language]}</h3>
      <p>{TEXTS[hasMore ? 'nothingYet' : 'nothingNew'][language]}</p>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section class="wide-table" aria-label={TEXTS.byMonth[language]} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{TEXTS.month[language]}</th>
                <th scope="col">{TEXTS.state[language]}</th>
                {TABLE_COLUMNS.map((criterion) => (
                  <th scope="col" key={criterion}>
                    {criterionName(criterion)[language]}
                  </th>
                ))}
                <th scope="col">{INDEX_TEXTS.overall[language]}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ month, standing, known }) => (
                <tr key={month.from} data-standing={standing}>
                  <th scope="row">
                    {nameMonth(month)}
                    {month.n > 0 && <small>{answersText(month.n, language)}</small>}
                  </th>
                  <td>
                    {STANDING_TEXTS[standing][language]}
                    {month.n > 0 && month.isWithheld && <small>{TEXTS.part[language]}</small>}
                    {standing === 'differs' && (
                      <label class="replace">
                        <input
                          type="checkbox"
                          checked={replaced.has(month.from)}
                          onChange={({ currentTarget }) => turn(month.from, currentTarget.checked)}
                        />{' '}
                        {TEXTS.replace[language]}
                        <span class="for-ears"> {nameMonth(month)}</span>
                      </label>
                    )}
                  </td>
                  {[...TABLE_COLUMNS, 'overall' as const].map((id) => {
                    const of = ({ overall, criteria }: Pick<CollectorMonth, 'overall' | 'criteria'>) =>
                      id === 'overall' ? overall : criteria[id];
                    return (
                      <td key={id}>
                        <IndexFigure value={of(month)} interval={month.intervals[id]} language={language} />
                        {standing === 'differs' && known && of(known) !== undefined && (
                          <small>
                            {TEXTS.typedWas[language]} <IndexFigure value={of(known)} language={language} />
                          </small>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {none.length > 0 && (
        <p>
          {STANDING_TEXTS.none[language]}: {none.map(({ month }) => nameMonth(month)).join(', ')}.
        </p>
      )}
      {others.length > 0 && (
        <p>
          {TEXTS.others[language]}: {others.slice(0, 10).join(', ')}
          {others.length > 10 && ' …'}
        </p>
      )}
      <p class="bar">
        {hasMore && (
          <FocusableButton
            class="primary"
            isOff={taken.length === 0}
            onClick={() => onTake(taken.map(({ month }) => month))}
          >
            {language === 'vi' ? `Lưu ${taken.length} tháng` : `Save ${taken.length} months`}
          </FocusableButton>
        )}
        <button type="button" onClick={onLeave}>
          {TEXTS[hasMore ? 'leave' : 'close'][language]}
        </button>
      </p>
    </section>
  );
}

/** `10/2026` */
const nameMonth = ({ from }: CollectorMonth): string => formatIsoDate(from).slice(3);
