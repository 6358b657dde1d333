import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import type { TargetKind } from '../../../shared/ward/target-kinds';
import { readTargetValue } from '../../../shared/ward/ward-targets';
import { describeNumber, describeProblem, describeSource, describeTarget, TEXTS, UNIT_NAMES } from './texts';

interface TargetFieldProps {
  kind: TargetKind;
  value: number;
  language: Language;
  onChange(value: number): void;
}

/** One figure, with where what is proposed comes from. What cannot be used stays in the field and is not saved. */
export function TargetField({ kind, value, language, onChange }: TargetFieldProps) {
  const { id, name, unit, values, note } = kind;
  const saved = describeNumber(value, language);
  const [typed, setTyped] = useState(saved);
  const [problem, setProblem] = useState('');
  // before anybody can type: later it would take away what was typed meanwhile
  useLayoutEffect(() => setTyped(saved), [saved]);
  const leave = (left: string) => {
    const read = readTargetValue(left, unit);
    setProblem(read === undefined ? describeProblem(name[language], unit, language) : '');
    if (read !== undefined && read !== value) onChange(read);
  };
  return (
    <div class="target">
      <label for={`target-${id}`}>{name[language]}</label>
      <span class="figure">
        <input
          id={`target-${id}`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={12}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`target-${id}-problem target-${id}-source`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={(event) => leave(event.currentTarget.value)}
        />{' '}
        {UNIT_NAMES[unit][language]}
      </span>
      <p id={`target-${id}-problem`} role="alert" data-problem>
        {problem}
      </p>
      <small id={`target-${id}-source`}>
        {values.map((one, index) => {
          const source = describeSource(one, language);
          const head = TEXTS[index === 0 ? 'proposed' : 'also'][language];
          return (
            <span key={index}>
              {head}: {describeTarget(one.value, unit, language)}
              {source && `. ${source}`}.
            </span>
          );
        })}
        {note && <span>{note[language]}.</span>}
      </small>
    </div>
  );
}
