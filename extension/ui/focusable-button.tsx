import type { ComponentProps } from 'preact';

interface FocusableButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type' | 'onClick'> {
  type?: 'button' | 'submit';
  /** Nothing can be done with it now: pressing it does nothing, nor does Enter in its form. */
  isOff: boolean;
  onClick?(): void;
}

/**
 * A button that may be off. It stays in the order of the keys and keeps the focus: one that the browser disables while it
 * has the focus drops it, and who uses keys or a screen reader begins at the top of the page again.
 */
export function FocusableButton({ type = 'button', isOff, onClick, ...rest }: FocusableButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      aria-disabled={isOff || undefined}
      onClick={(event) => {
        // Enter in a field of a form presses its button
        if (isOff) event.preventDefault();
        else onClick?.();
      }}
    />
  );
}
