import type { ComponentChildren } from 'preact';
import { COMPARISONS, type Comparison } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { ChoiceField } from './choice-field';
import { FigureField } from './figure-field';
import { TextField } from './text-field';
import { COMPARISON_NAMES, TEXTS } from './texts';

/** What is to be reached: at least or at most how much of what. */
interface FigureParts {
  comparison: Comparison;
  figure: number;
  unit: string;
}

interface FigureRowProps extends FigureParts {
  /** What it is called beside the button that takes it away, for those who hear the page. */
  name: string;
  language: Language;
  onSet(part: Partial<FigureParts>): void;
  onRemove(): void;
  /** Fields of what else is known of it. */
  children: ComponentChildren;
}

/** A figure that a plan or a task is to reach, field by field. */
export function FigureRow(props: FigureRowProps) {
  const { comparison, figure, unit, name, language, onSet, onRemove, children } = props;
  return (
    <>
      <ChoiceField
        label={TEXTS.comparison[language]}
        value={comparison}
        choices={COMPARISONS.map((one) => [one, COMPARISON_NAMES[one][language]] as const)}
        onChosen={(chosen) => chosen && onSet({ comparison: chosen })}
      />
      <FigureField
        label={TEXTS.figure[language]}
        value={figure}
        language={language}
        onKept={(kept) => onSet({ figure: kept })}
      />
      <TextField
        label={TEXTS.figureUnit[language]}
        value={unit}
        isNeeded
        onKept={(kept) => onSet({ unit: kept })}
      />
      {children}
      <button type="button" onClick={onRemove}>
        {TEXTS.removeFigure[language]}
        <span class="for-ears"> {name}</span>
      </button>
    </>
  );
}
