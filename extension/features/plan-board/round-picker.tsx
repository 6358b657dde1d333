import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { StateShape } from '../../ui/state-shape';
import type { TrackedRound } from '../plan-tasks/track-rounds';
import { describeRound } from '../plan-tasks/tracked-task';
import { TEXTS } from './texts';

/** Rounds that are shown at first before and after the chosen one. */
const AROUND = 5;

interface RoundPickerProps {
  rounds: TrackedRound[];
  chosen: string | undefined;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  onChoose(key: string): void;
}

/** The rounds of a task with how each stands; one is chosen to be spoken of. */
export function RoundPicker({ rounds, chosen, calendar, now, language, onChoose }: RoundPickerProps) {
  const [isWhole, setWhole] = useState(false);
  const at = Math.max(
    0,
    rounds.findIndex(({ key }) => key === chosen),
  );
  const start = Math.max(0, at - AROUND);
  const shown = isWhole ? rounds : rounds.slice(start, start + 2 * AROUND + 1);
  return (
    <fieldset class="rounds">
      <legend>{TEXTS.rounds[language]}</legend>
      {shown.map((round) => (
        <label key={round.key}>
          <input
            type="radio"
            name={`round-${rounds[0]?.key}`}
            checked={round.key === chosen}
            onChange={() => onChoose(round.key)}
          />
          <span>
            <span class="left" data-state={round.state}>
              <StateShape state={round.state} /> {describeRound(round, { calendar, now, language })}
            </span>{' '}
            {nameOfRound(round, language)}
          </span>
        </label>
      ))}
      {shown.length < rounds.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {TEXTS.moreRounds[language]} ({rounds.length})
        </button>
      )}
    </fieldset>
  );
}

/** `Tháng 11/2026 · Hạn 25/11/2026`, and what the plan itself says where that is another day. */
function nameOfRound({ round, key }: TrackedRound, language: Language): string {
  if (!round) return `${TEXTS.month[language]} ${Number(key.slice(5))}/${key.slice(0, 4)}`;
  const due = formatIsoDate(round.due);
  return [
    !round.label[language].includes(due) && round.label[language],
    `${TEXTS.due[language]} ${due}`,
    round.named && `${TEXTS.moved[language]} ${formatIsoDate(round.named)}`,
    round.isPresumed && TEXTS.presumed[language],
  ]
    .filter(Boolean)
    .join(' · ');
}
