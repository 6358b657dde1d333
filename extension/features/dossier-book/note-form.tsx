import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { namePersonalData } from '../../ui/name-personal-data';
import { TEXTS } from './texts';

interface NoteFormProps {
  language: Language;
  /** The text of a note that is changed; absent for a new one. */
  initial?: string;
  /** Whether a note is begun. */
  onBegin?(isBegun: boolean): void;
  /** Whether it was saved: what was not stays in the field. */
  onSave(text: string): Promise<boolean>;
  onCancel?(): void;
}

/** A note that looks as if it named a person is asked about once more. */
export function NoteForm({ language, initial = '', onBegin, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(initial);
  useEffect(() => onBegin?.(text.trim() !== ''), [text]);
  const personal = findPersonalData(text);
  const save = async () => {
    const note = text.trim().normalize('NFC');
    if (!note) return;
    if (await onSave(note)) setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field">
        {TEXTS[onCancel ? 'changedNote' : 'note'][language]}
        <textarea
          rows={2}
          maxLength={1000}
          value={text}
          placeholder={TEXTS.notePlaceholder[language]}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {personal.length > 0 && `${TEXTS.looksLike[language]}: ${namePersonalData(personal, language)}.`}
      </p>
      <span class="bar">
        <button type="submit">{(personal.length > 0 ? TEXTS.addAnyway : TEXTS.addNote)[language]}</button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {TEXTS.cancel[language]}
          </button>
        )}
      </span>
    </form>
  );
}
