import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface SurelyButtonProps {
  label: string;
  /** What it says once it was pressed. */
  sureLabel: string;
  /** What stands behind either of them. */
  children?: ComponentChildren;
  onSure(): unknown;
}

/** A button for what cannot be undone: only a second press does it, and whoever goes on to something else has not pressed. */
export function SurelyButton({ label, sureLabel, children, onSure }: SurelyButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const press = () => {
    setAsked(!isAsked);
    if (isAsked) onSure();
  };
  return (
    <button
      type="button"
      class={isAsked ? 'danger' : undefined}
      onClick={press}
      onBlur={() => setAsked(false)}
    >
      {isAsked ? sureLabel : label}
      {children}
    </button>
  );
}
