import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { readDecimal, writeDecimal } from '../../../shared/text/read-decimal';
import { TextField } from './text-field';
import { TEXTS } from './texts';

interface FigureFieldProps {
  label: string;
  value: number;
  language: Language;
  onKept(figure: number): void;
}

/** A figure that is kept when its field is left; what is none stays there to be mended, and nothing is kept of it. */
export function FigureField({ label, value, language, onKept }: FigureFieldProps) {
  const kept = writeDecimal(value);
  const [typed, setTyped] = useState(kept);
  useLayoutEffect(() => setTyped(kept), [kept]);
  const isBad = typed.trim() !== '' && readDecimal(typed) === undefined;
  return (
    <TextField
      label={label}
      value={kept}
      isNeeded
      problem={isBad ? TEXTS.badFigure[language] : undefined}
      onTyped={setTyped}
      onKept={(text) => {
        const figure = readDecimal(text);
        if (figure !== undefined && figure !== value) onKept(figure);
      }}
    />
  );
}
