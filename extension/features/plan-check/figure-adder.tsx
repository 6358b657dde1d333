import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { readDecimal } from '../../../shared/text/read-decimal';
import { tidyText } from '../../../shared/text/tidy-text';
import { FocusableButton } from '../../ui/focusable-button';
import { TEXTS } from './texts';

interface FigureAdderProps {
  label: string;
  unitLabel: string;
  language: Language;
  onAdd(figure: number, unit: string): Promise<unknown>;
}

/** A new figure with its unit; what else is known of it is chosen once it is there. */
export function FigureAdder({ label, unitLabel, language, onAdd }: FigureAdderProps) {
  const [figure, setFigure] = useState('');
  const [unit, setUnit] = useState('');
  const read = readDecimal(figure);
  const tidyUnit = tidyText(unit);
  const isBad = figure.trim() !== '' && read === undefined;
  return (
    <form
      class="bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (read === undefined || !tidyUnit) return;
        void onAdd(read, tidyUnit).then(() => {
          setFigure('');
          setUnit('');
        });
      }}
    >
      <label class="field">
        {label}
        <input
          type="text"
          inputMode="decimal"
          value={figure}
          aria-invalid={isBad || undefined}
          onInput={({ currentTarget }) => setFigure(currentTarget.value)}
        />
      </label>
      <label class="field">
        {unitLabel}
        <input type="text" value={unit} onInput={({ currentTarget }) => setUnit(currentTarget.value)} />
      </label>
      <FocusableButton type="submit" isOff={read === undefined || !tidyUnit}>
        {TEXTS.add[language]}
        <span class="for-ears"> {label}</span>
      </FocusableButton>
      <small role="status" data-problem={isBad || undefined}>
        {isBad && TEXTS.badFigure[language]}
      </small>
    </form>
  );
}
