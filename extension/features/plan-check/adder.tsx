import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { FocusableButton } from '../../ui/focusable-button';
import { TEXTS } from './texts';

interface AdderProps {
  label: string;
  language: Language;
  /** Why a text cannot be added; absent where it can. */
  refuse?(text: string): string | undefined;
  onAdd(text: string): Promise<unknown>;
}

/** Adds something by its text. */
export function Adder({ label, language, refuse, onAdd }: AdderProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="bar"
      onSubmit={(event) => {
        event.preventDefault();
        const tidy = tidyText(text);
        const refused = tidy && refuse?.(tidy);
        setProblem(refused ?? '');
        if (tidy && !refused) void onAdd(tidy).then(() => setText(''));
      }}
    >
      <label class="field">
        {label}
        <input
          type="text"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem('');
          }}
        />
      </label>
      <FocusableButton type="submit" isOff={text.trim() === ''}>
        {TEXTS.add[language]}
        <span class="for-ears"> {label}</span>
      </FocusableButton>
      {refuse && (
        <small role="status" data-problem={problem !== '' || undefined}>
          {problem}
        </small>
      )}
    </form>
  );
}
