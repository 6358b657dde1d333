import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
import { readDecimal } from '../../../shared/text/read-decimal';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredIndex } from '../../platform/plan-records';
import { saveIndexes } from '../../platform/plan-store';
import { FocusableButton } from '../../ui/focusable-button';
import { criterionName } from '../plan-check/texts';
import { readIndexTable, TABLE_COLUMNS } from './read-index-table';
import { TEXTS } from './texts';

interface IndexFormProps {
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

const FIELDS = [...TABLE_COLUMNS, 'overall'] as const;
type Field = (typeof FIELDS)[number];

/** The index of a period as it is typed in: the ward's own, or the table of the units from which it was made. */
export function IndexForm({ language, clock, onFailed }: IndexFormProps) {
  const year = formatIso(clock()).slice(0, 4);
  const [from, setFrom] = useState(`${Number(year) - 1}-01-01`);
  const [to, setTo] = useState(`${Number(year) - 1}-12-31`);
  const [values, setValues] = useState<Partial<Record<Field, string>>>({});
  const [table, setTable] = useState('');
  const [notice, setNotice] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  const isPeriod = parseDay(from) !== undefined && parseDay(to) !== undefined && from <= to;
  const bad = FIELDS.filter((field) => values[field]?.trim() && readFigure(values[field]) === undefined);
  const save = (rows: Pick<StoredIndex, 'unit' | 'criteria' | 'overall'>[]) =>
    saveIndexes(rows.map((row) => ({ ...row, from, to, by: 'typed', at: clock() }))).then(
      () => setNotice(TEXTS.saved[language]),
      onFailed,
    );
  const saveOwn = () => {
    const read = FIELDS.flatMap((field) => {
      const value = readFigure(values[field]);
      return value === undefined ? [] : [[field, value] as const];
    });
    const { overall, ...criteria } = Object.fromEntries(read) as Partial<Record<Field, number>>;
    void save([{ unit: '', criteria, ...(overall !== undefined && { overall }) }]);
  };
  const saveTable = () => {
    const { units, unread: rest } = readIndexTable(table);
    setUnread(rest);
    if (units.length > 0) void save(units).then(() => setTable(''));
  };
  return (
    <section aria-labelledby="type-index" class="controls">
      <h2 id="type-index">{TEXTS.typed[language]}</h2>
      <p>{TEXTS.unofficial[language]}</p>
      <div class="bar">
        <label>
          {TEXTS.from[language]}{' '}
          <input type="date" value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        </label>
        <label>
          {TEXTS.to[language]}{' '}
          <input type="date" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
      </div>
      <div class="figures">
        {FIELDS.map((field) => (
          <label class="field" key={field}>
            {field === 'overall' ? TEXTS.overall[language] : criterionName(field)[language]} (%)
            <input
              type="text"
              inputMode="decimal"
              value={values[field] ?? ''}
              aria-invalid={bad.includes(field) || undefined}
              onInput={({ currentTarget }) => {
                setValues({ ...values, [field]: currentTarget.value });
                setNotice('');
              }}
            />
          </label>
        ))}
      </div>
      <p class="bar">
        <FocusableButton
          class="primary"
          isOff={!isPeriod || bad.length > 0 || !FIELDS.some((field) => values[field]?.trim())}
          onClick={saveOwn}
        >
          {TEXTS.save[language]}
        </FocusableButton>
        <span role="status">
          {bad.length > 0
            ? bad
                .map(
                  (field) =>
                    `${field === 'overall' ? TEXTS.overall[language] : criterionName(field)[language]} ${TEXTS.badFigure[language]}`,
                )
                .join('; ')
            : notice}
        </span>
      </p>
      <label class="field">
        {TEXTS.table[language]}
        <textarea rows={3} value={table} onInput={({ currentTarget }) => setTable(currentTarget.value)} />
      </label>
      <p>
        <FocusableButton isOff={!isPeriod || table.trim() === ''} onClick={saveTable}>
          {TEXTS.readTable[language]}
        </FocusableButton>
      </p>
      {unread.map((line, index) => (
        <p key={index} data-problem>
          {TEXTS.unread[language]}: “{line}”
        </p>
      ))}
    </section>
  );
}

/** A percentage as it is typed: `82,58`. */
function readFigure(text: string | undefined): number | undefined {
  const value = readDecimal(text ?? '');
  return value !== undefined && value <= 100 ? value : undefined;
}
