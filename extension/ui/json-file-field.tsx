interface JsonFileFieldProps {
  label: string;
  /** Called with the file that was chosen. */
  onOpen(file: File | undefined): void;
}

/** A field to choose a `.json` file; the same one can be chosen again. */
export const JsonFileField = ({ label, onOpen }: JsonFileFieldProps) => (
  <label class="field">
    {label}
    <input
      type="file"
      accept="application/json,.json"
      onChange={({ currentTarget }) => {
        onOpen(currentTarget.files?.[0]);
        currentTarget.value = '';
      }}
    />
  </label>
);
