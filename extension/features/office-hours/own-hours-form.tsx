import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import type { OwnHours } from '../../../shared/working-time/ward-hours';
import { type DraftProblems, draftOf, readDraft, type SeasonDraft } from './hours-draft';
import { TEXTS } from './texts';
import { WeekFields } from './week-fields';

interface OwnHoursFormProps {
  initial: OwnHours;
  language: Language;
  onUse(hours: OwnHours): void;
}

const NO_PROBLEMS: DraftProblems = new Map();

/** Office hours that are typed: each weekday, and other weeks in seasons of the year. */
export function OwnHoursForm({ initial, language, onUse }: OwnHoursFormProps) {
  const [draft, setDraft] = useState(() => draftOf(initial));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const setSeason = (place: number, change: Partial<SeasonDraft>) =>
    setDraft({
      ...draft,
      seasons: draft.seasons.map((season, i) => (i === place ? { ...season, ...change } : season)),
    });
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const reading = readDraft(draft);
    setProblems('problems' in reading ? reading.problems : NO_PROBLEMS);
    if ('hours' in reading) onUse(reading.hours);
    // after the fields are marked
    else setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const dateField = (place: number, name: 'from' | 'to', value: string) => {
    const problem = problems.get(`seasons.${place}.${name}`);
    const id = `season-${place}-${name}`;
    return (
      <div>
        <label for={id}>{TEXTS[name][language]}</label>
        <input
          id={id}
          type="text"
          placeholder="dd/MM"
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          onInput={({ currentTarget }) => setSeason(place, { [name]: currentTarget.value })}
        />
        {problem && (
          <small id={`${id}-problem`} data-problem>
            {TEXTS[problem][language]}
          </small>
        )}
      </div>
    );
  };
  return (
    <form class="own-hours" onSubmit={use} noValidate>
      <fieldset>
        <legend>
          <h3>{TEXTS.week[language]}</h3>
        </legend>
        <p>{TEXTS.weekLead[language]}</p>
        <WeekFields
          week={draft.week}
          place="week"
          problems={problems}
          language={language}
          onChange={(week) => setDraft({ ...draft, week })}
        />
      </fieldset>
      {draft.seasons.map(({ from, to, week }, place) => (
        <fieldset key={place}>
          <legend>
            <h3>
              {TEXTS.season[language]} {place + 1}
            </h3>
          </legend>
          <div class="season-days">
            {dateField(place, 'from', from)}
            {dateField(place, 'to', to)}
          </div>
          <WeekFields
            week={week}
            place={`seasons.${place}.week`}
            problems={problems}
            language={language}
            onChange={(changed) => setSeason(place, { week: changed })}
          />{' '}
          <button
            type="button"
            onClick={() => setDraft({ ...draft, seasons: draft.seasons.filter((_, i) => i !== place) })}
          >
            {TEXTS.removeSeason[language]}
          </button>
        </fieldset>
      ))}
      <p class="actions">
        <button type="submit" class="primary">
          {TEXTS.use[language]}
        </button>
        <button
          type="button"
          onClick={() =>
            setDraft({ ...draft, seasons: [...draft.seasons, { from: '', to: '', week: draft.week }] })
          }
        >
          {TEXTS.addSeason[language]}
        </button>
      </p>
    </form>
  );
}
