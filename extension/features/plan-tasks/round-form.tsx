import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { dayOfInstant, formatDay, parseDay } from '../../../shared/working-time/viet-nam-day';
import { signNow } from '../../platform/people';
import { changeRound, type RoundChange } from '../../platform/plan-store';
import { FocusableButton } from '../../ui/focusable-button';
import { KeptText, useKeptText } from '../../ui/kept-text';
import { CountField } from './count-field';
import { EvidenceField } from './evidence-field';
import './round-form.css';
import { TEXTS } from './texts';
import { lastDayOf, type TrackedRound } from './track-rounds';
import type { TrackedTask } from './tracked-task';

interface RoundFormProps {
  tracked: TrackedTask;
  round: TrackedRound;
  language: Language;
  clock: () => Date;
}

/** What is said of one round: done and when, by what it is shown, how much, why it is late. Each part is kept at once. */
export function RoundForm({ tracked, round, language, clock }: RoundFormProps) {
  const { said } = round;
  const today = formatDay(dayOfInstant(clock().getTime()));
  const [doneOn, setDoneOn] = useState(said?.doneOn ?? today);
  const saved = said?.explanation ?? '';
  const { setKept, ...explanation } = useKeptText(saved);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => setDoneOn(said?.doneOn ?? today), [said?.doneOn]);

  const keep = async (change: RoundChange) => {
    const key = { plan: tracked.stored.id, taskId: tracked.task.id, key: said?.key ?? round.key };
    try {
      await changeRound(key, change, await signNow(clock()));
      setProblem('');
      return true;
    } catch (error) {
      setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
      return false;
    }
  };
  const isDone = said?.doneOn !== undefined;
  const isLate =
    round.state === 'overdue' || (round.round ? lastDayOf(round.round) : '9999') < (said?.doneOn ?? '');
  return (
    <div class="round-form">
      <div class="bar">
        <label>
          {TEXTS.doneOn[language]}{' '}
          <input
            type="date"
            value={doneOn}
            max={today}
            onChange={({ currentTarget }) => {
              setDoneOn(currentTarget.value);
              if (isDone && parseDay(currentTarget.value) !== undefined)
                void keep({ doneOn: currentTarget.value });
            }}
          />
        </label>
        {isDone ? (
          <button type="button" onClick={() => void keep({ doneOn: undefined })}>
            {TEXTS.markNotDone[language]}
          </button>
        ) : (
          <FocusableButton
            class="primary"
            isOff={parseDay(doneOn) === undefined}
            onClick={() => void keep({ doneOn })}
          >
            {TEXTS.markDone[language]}
          </FocusableButton>
        )}
      </div>
      {tracked.task.counts && (
        <CountField
          counts={tracked.task.counts}
          value={said?.count}
          language={language}
          onCount={(count) => void keep({ count })}
        />
      )}
      <EvidenceField
        evidence={said?.evidence ?? []}
        language={language}
        onEvidence={(evidence) => keep({ evidence })}
      />
      {(isLate || explanation.text !== '') && (
        <KeptText
          label={TEXTS.explanation[language]}
          code={tracked.title}
          language={language}
          {...explanation}
          onLeave={(left) => {
            const text = left.trim().normalize('NFC');
            if (text !== saved) void keep({ explanation: text }).then(setKept);
          }}
        />
      )}
      <p role="alert">{problem}</p>
    </div>
  );
}
