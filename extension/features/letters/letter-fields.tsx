import type { AppointmentProblem } from '../../../shared/letters/appointment';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { UNIT_NAME_LENGTH } from '../../platform/settings';
import { AppointmentField } from './appointment-field';
import type { LetterDraft } from './letter-draft';
import { PapersField } from './papers-field';
import { PersonalWarning } from './personal-warning';
import { TEXTS } from './texts';

interface LetterFieldsProps {
  draft: LetterDraft;
  found: Procedure[] | undefined;
  procedure: Procedure | undefined;
  appointment: { date: string; problem: AppointmentProblem | undefined };
  unit: string;
  language: Language;
  onProcedure(code: string): void;
  onUnit(typed: string): void;
  onUnitTyped(name: string): void;
  onChange(change: Partial<LetterDraft>): void;
}

/** What a letter asks for, by its kind. */
export function LetterFields(props: LetterFieldsProps) {
  const { draft, found, procedure, appointment, unit, language, onProcedure, onUnit, onUnitTyped, onChange } =
    props;
  const { kind } = draft;
  const line = (name: 'basis' | 'number' | 'contact' | 'applicant' | 'address') => (
    <Line
      label={TEXTS[name]}
      value={draft[name]}
      language={language}
      onInput={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      {kind === 'supplement-request' && (
        <PapersField {...{ draft, found, procedure, language, onChange }} onChoose={onProcedure} />
      )}
      <label class="field">
        {TEXTS.reason[language]}
        <textarea
          rows={2}
          maxLength={1000}
          value={draft.reason}
          onInput={(event) => onChange({ reason: event.currentTarget.value })}
        />
      </label>
      <PersonalWarning text={draft.reason} language={language} />
      {(kind === 'refusal' || kind === 'suspension') && line('basis')}
      {kind === 'apology' && (
        <AppointmentField
          {...appointment}
          extraDays={draft.extraDays}
          language={language}
          onChange={onChange}
        />
      )}
      {line('number')}
      <label class="field">
        {TEXTS.unit[language]}
        <input
          type="text"
          maxLength={UNIT_NAME_LENGTH}
          value={unit}
          placeholder={TEXTS.unitExample[language]}
          onInput={(event) => onUnit(event.currentTarget.value)}
          onChange={(event) => onUnitTyped(tidyText(event.currentTarget.value) ?? '')}
        />
      </label>
      {line('contact')}
      <fieldset aria-describedby="on-paper">
        <legend>{TEXTS.onPaperOnly[language]}</legend>
        {line('applicant')}
        {line('address')}
        <small id="on-paper">{TEXTS.onPaperHint[language]}</small>
      </fieldset>
    </>
  );
}

interface LineProps {
  label: BilingualText;
  value: string;
  language: Language;
  onInput(value: string): void;
}

/** One line that no browser remembers: neither for completion nor for its spelling to be looked up elsewhere. */
const Line = ({ label, value, language, onInput }: LineProps) => (
  <label class="field">
    {label[language]}
    <input
      type="text"
      autocomplete="off"
      spellcheck={false}
      maxLength={300}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);
