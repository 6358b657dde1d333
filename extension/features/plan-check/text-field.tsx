import { useId, useLayoutEffect, useState } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  value: string;
  rows?: number;
  /** What is wrong with what stands in it. */
  problem?: string | undefined;
  /** One that is left empty has its kept text again. */
  isNeeded?: boolean;
  /** Called while it is typed in. */
  onTyped?(text: string): void;
  /** Called with what stands in the field when it is left, where that is something else. */
  onKept(text: string): void;
}

/** A text that is kept when its field is left. */
export function TextField({ label, value, rows, problem, isNeeded, onTyped, onKept }: TextFieldProps) {
  const [text, setText] = useState(value);
  const id = useId();
  useLayoutEffect(() => setText(value), [value]);
  const change = (typed: string) => {
    setText(typed);
    onTyped?.(typed);
  };
  const leave = (left: string) => {
    const tidy = left.normalize('NFC').trim();
    if (isNeeded && tidy === '') change(value);
    else if (tidy !== value) onKept(tidy);
  };
  const common = {
    id,
    value: text,
    'aria-invalid': Boolean(problem) || undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => leave(currentTarget.value),
  };
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...common} /> : <input type="text" {...common} />}
      {problem && (
        <small id={`${id}-problem`} data-problem>
          {problem}
        </small>
      )}
    </div>
  );
}
