import { useEffect, useRef, useState } from 'preact/hooks';
import { checkAppointment, proposeAppointment } from '../../../shared/letters/appointment';
import { LETTER_KINDS, type LetterKind } from '../../../shared/letters/letter-form';
import { formOn } from '../../../shared/letters/letter-forms';
import { writeLetter } from '../../../shared/letters/write-letter';
import { describeFailure } from '../../../shared/text/describe-failure';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { type Settings, saveSettings } from '../../platform/settings';
import { factsOfDraft, type LetterDraft, newDraft } from './letter-draft';
import { LetterFields } from './letter-fields';
import { LetterPaper } from './letter-paper';
import { LetterSource } from './letter-source';
import type { LettersProps } from './letters';
import { PaperActions } from './paper-actions';
import { ShortTextCard } from './short-text-card';
import { KINDS, TEXTS } from './texts';
import { useProcedures } from './use-procedures';

/** A letter from the choice of its kind to the paper; what is typed for it lives in here and nowhere else. */
export function LetterWriter({
  dossier,
  state,
  now,
  language,
  settings,
}: LettersProps & { settings: Settings }) {
  const [draft, setDraft] = useState(() => newDraft(dossier, state));
  const [chosen, setChosen] = useState<string>();
  /** A name of the unit that is being typed. */
  const [unitName, setUnitName] = useState<string>();
  const [problem, setProblem] = useState('');
  const fail = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const found = useProcedures(dossier.procedure, fail);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => setUnitName(undefined), [settings.unitName]);

  const change = (part: Partial<LetterDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { kind } = draft;
  const procedure = found?.find(({ code }) => code === chosen) ?? found?.[0];
  const { dueAt } = dossier;
  const calendar = calendarOfWard(settings);
  const date = draft.newAppointment ?? proposeAppointment(calendar, { dueAt, now, days: draft.extraDays });
  const appointment = { date, problem: checkAppointment(calendar, date, { dueAt, now }) };
  const unit = unitName ?? settings.unitName;
  const facts = factsOfDraft(draft, { dossier, unit, procedure, appointment });
  const letter = writeLetter(kind, facts, now);
  return (
    <>
      <h2 id="letters" tabIndex={-1} ref={title}>
        {TEXTS.letters[language]}: {dossier.code}
      </h2>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          {TEXTS.kind[language]}
          <select
            value={kind}
            onChange={(event) => change({ kind: event.currentTarget.value as LetterKind })}
          >
            {LETTER_KINDS.map((one) => (
              <option key={one} value={one}>
                {language === 'en' ? KINDS[one] : (formOn(one, now)?.name ?? KINDS[one])}
              </option>
            ))}
          </select>
        </label>
        {letter && (
          <LetterSource
            {...{ kind, now, language }}
            form={letter.form}
            supplements={dossier.supplements ?? 0}
          />
        )}
        <LetterFields
          {...{ draft, found, procedure, appointment, unit, language }}
          onUnit={setUnitName}
          onProcedure={(code) => {
            setChosen(code);
            change({ ticked: [] });
          }}
          onUnitTyped={(name) => void saveSettings({ unitName: name }).catch(fail)}
          onChange={change}
        />
      </form>
      <p role="alert">{problem}</p>
      {letter ? (
        <>
          <PaperActions key={kind} letter={letter} code={dossier.code} language={language} onFailed={fail} />
          <LetterPaper letter={letter} label={TEXTS.preview[language]} />
        </>
      ) : (
        <p data-problem>{TEXTS.noForm[language]}</p>
      )}
      <ShortTextCard {...{ kind, facts, now, language }} />
    </>
  );
}
