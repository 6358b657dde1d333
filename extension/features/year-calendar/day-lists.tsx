import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { OfficialDay } from '../../../shared/working-time/calendars';
import { formatSessions } from '../../../shared/working-time/sessions-text';
import type { OwnDay } from '../../../shared/working-time/ward-hours';
import { TEXTS, WORK_TEXTS } from './texts';

interface DayListsProps {
  /** YYYY */
  year: string;
  own: OwnDay[];
  official: ReadonlyMap<string, OfficialDay>;
  language: Language;
  /** Absent where they cannot be changed. */
  onRemove: ((date: string) => void) | undefined;
}

/** The year's days in words: the unit's own, and the official ones with their source. */
export function DayLists({ year, own, official, language, onRemove }: DayListsProps) {
  const ownDays = own.filter(({ date }) => date.startsWith(year));
  const days = [...official.values()].filter(({ date }) => date.startsWith(year));
  return (
    <>
      <h3>{TEXTS.ownDays[language]}</h3>
      <ul class="day-list">
        {ownDays.map(({ date, work, sessions, reason }) => (
          <li key={date}>
            <span>
              <b>{formatIsoDate(date)}</b> {WORK_TEXTS[work][language]}
              {sessions && ` ${formatSessions(sessions)}`}
              {reason && <small>{reason}</small>}
              {official.get(date) && (
                <small>
                  {TEXTS.official[language]}: {official.get(date)?.name[language]}
                </small>
              )}
            </span>
            {onRemove && (
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]} ${formatIsoDate(date)}`}
                onClick={() => onRemove(date)}
              >
                {TEXTS.remove[language]}
              </button>
            )}
          </li>
        ))}
        {ownDays.length === 0 && <li class="empty">{TEXTS.noOwn[language]}</li>}
      </ul>
      <details class="official-days">
        <summary>{TEXTS.officialDays[language]}</summary>
        <ul class="day-list">
          {days.map(({ date, name, source, confirmed }) => (
            <li key={date}>
              <span>
                <b>{formatIsoDate(date)}</b> {name[language]}
                <small>
                  {TEXTS.source[language]}: {source}
                  {!confirmed && ` (${TEXTS.unchecked[language]})`}
                </small>
              </span>
            </li>
          ))}
          {days.length === 0 && <li class="empty">{TEXTS.noOfficial[language]}</li>}
        </ul>
      </details>
    </>
  );
}
