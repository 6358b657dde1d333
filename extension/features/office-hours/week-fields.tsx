import type { Language } from '../../../shared/text/bilingual-text';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { WEEKDAYS } from '../../../shared/working-time/work-calendar';
import type { DraftProblems, WeekDraft } from './hours-draft';
import { TEXTS } from './texts';

interface WeekFieldsProps {
  week: WeekDraft;
  /** Where the week stands in the draft, such as `seasons.0.week`. */
  place: string;
  problems: DraftProblems;
  language: Language;
  onChange(week: WeekDraft): void;
}

/** The sessions of each weekday, as text. */
export function WeekFields({ week, place, problems, language, onChange }: WeekFieldsProps) {
  const copyMonday = () => {
    const { mon } = week;
    onChange({ ...week, tue: mon, wed: mon, thu: mon, fri: mon });
  };
  return (
    <>
      <div class="week-fields">
        {WEEKDAYS.map((day) => {
          const problem = problems.get(`${place}.${day}`);
          const id = `${place}-${day}`;
          return (
            <div key={day}>
              <label for={id}>{WEEKDAY_TEXTS[day][language]}</label>
              <input
                id={id}
                type="text"
                autoComplete="off"
                value={week[day]}
                aria-invalid={problem !== undefined}
                aria-describedby={problem && `${id}-problem`}
                onInput={({ currentTarget }) => onChange({ ...week, [day]: currentTarget.value })}
              />
              {problem && (
                <small id={`${id}-problem`} data-problem>
                  {TEXTS[problem][language]}
                </small>
              )}
            </div>
          );
        })}
      </div>
      <button type="button" onClick={copyMonday}>
        {TEXTS.copy[language]}
      </button>
    </>
  );
}
