interface ChoiceFieldProps<Choice extends string> {
  label: string;
  value: Choice | undefined;
  /** Each with the words for it, in their order. */
  choices: readonly (readonly [Choice, string])[];
  /** The words for choosing none; absent where one must be chosen. */
  none?: string;
  onChosen(choice: Choice | undefined): void;
}

/** One of a few, by choosing. */
export function ChoiceField<Choice extends string>({
  label,
  value,
  choices,
  none,
  onChosen,
}: ChoiceFieldProps<Choice>) {
  return (
    <label class="field">
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChosen(choices.find(([choice]) => choice === currentTarget.value)?.[0])
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
