/** A key of the registry with its values, or, where it has none, with the wish that it be deleted. */
export interface RegistryKey {
  path: string;
  values?: Record<string, unknown>;
}

/**
 * A file for regedit: UTF-16LE with a byte order mark, lines that end in CRLF. A boolean or number becomes a DWORD, a list or
 * an object a text of JSON, which Chromium reads as such where its schema asks for one.
 */
export function renderRegFile(keys: readonly RegistryKey[]): Buffer {
  const lines = keys.flatMap(({ path, values }) =>
    values
      ? [`[${path}]`, ...Object.entries(values).map(([name, value]) => `${quote(name)}=${data(value)}`), '']
      : [`[-${path}]`, ''],
  );
  return Buffer.from(
    `\ufeff${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}\r\n`,
    'utf16le',
  );
}

const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function data(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number')
    return `dword:${Number(value).toString(16).padStart(8, '0')}`;
  if (typeof value !== 'string') return quote(JSON.stringify(value));
  // regedit would take a line break for the end of the value
  return quote(value.replace(/\s*[\r\n]+\s*/g, ' '));
}
