import { useLayoutEffect, useState } from 'preact/hooks';
import type { TaskCount } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { readDecimal, writeDecimal } from '../../../shared/text/read-decimal';
import { TEXTS } from './texts';

interface CountFieldProps {
  counts: TaskCount[];
  value: number | undefined;
  language: Language;
  onCount(count: number | undefined): void;
}

/** How much was reached in a round, in the task's own unit; kept when it is left. */
export function CountField({ counts, value, language, onCount }: CountFieldProps) {
  const kept = value === undefined ? '' : writeDecimal(value);
  const [text, setText] = useState(kept);
  useLayoutEffect(() => setText(kept), [kept]);
  const leave = (left: string) => {
    if (left.trim() === kept) return;
    const count = readDecimal(left);
    if (left.trim() === '' || count !== undefined) onCount(count);
    else setText(kept);
  };
  return (
    <label class="field">
      {TEXTS.count[language]} ({counts[0]?.unit})
      <input
        type="text"
        inputMode="decimal"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={({ currentTarget }) => leave(currentTarget.value)}
      />
    </label>
  );
}
