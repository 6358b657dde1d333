import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { FIELD_NAME_LENGTH, readTargetValue } from '../../../shared/ward/ward-targets';
import { readStock } from '../../platform/dossier-store';
import { describeProblem, describeTarget, TEXTS } from './texts';

interface FieldTargetsProps {
  byField: Record<string, number>;
  language: Language;
  onChange(make: (byField: Record<string, number>) => Record<string, number>): void;
  onFailed(error: unknown): void;
}

/** Fields with a target of their own for lateness; the names that pages have shown are proposed. */
export function FieldTargets({ byField, language, onChange, onFailed }: FieldTargetsProps) {
  const [field, setField] = useState('');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    readStock().then(
      ({ dossiers }) => setKnown([...new Set(dossiers.flatMap((one) => one.field ?? []))]),
      onFailed,
    );
  }, []);

  const add = (event: Event) => {
    event.preventDefault();
    const name = tidyText(field);
    const value = readTargetValue(typed, 'percent');
    const wrong = [
      ...(name ? [] : [TEXTS.noField[language]]),
      ...(value === undefined ? [describeProblem(TEXTS.lateOfField[language], 'percent', language)] : []),
    ];
    setProblem(wrong.join('. '));
    if (!name || value === undefined) return;
    onChange((now) => ({ ...now, [name]: value }));
    setField('');
    setTyped('');
  };
  const rows = Object.entries(byField).sort(([a], [b]) => a.localeCompare(b, 'vi'));
  return (
    <section aria-labelledby="field-targets">
      <h3 id="field-targets">{TEXTS.byField[language]}</h3>
      <p>{TEXTS.byFieldLead[language]}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map(([name, value]) => (
            <li key={name}>
              <span>
                {name}: {describeTarget(value, 'percent', language)}
              </span>
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]}: ${name}`}
                onClick={() => onChange(({ [name]: _, ...rest }) => rest)}
              >
                {TEXTS.remove[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <label>
          {TEXTS.field[language]}
          <input
            type="text"
            list="known-fields"
            maxLength={FIELD_NAME_LENGTH}
            value={field}
            onInput={(event) => setField(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-fields">
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label>
          {TEXTS.lateOfField[language]}
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={12}
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby="field-targets-problem"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{TEXTS.add[language]}</button>
      </form>
      <p id="field-targets-problem" role="alert" data-problem>
        {problem}
      </p>
    </section>
  );
}
