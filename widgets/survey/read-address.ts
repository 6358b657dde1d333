/** What an address may set; who pastes the survey into a page sets the rest. */
const SET_BY_ADDRESS = ['desk', 'procedure', 'channel', 'questionnaire', 'lang'] as const;

/**
 * What the address of a page says of where its survey was opened: `?channel=qr&desk=…&procedure=…`, as a code to scan at a
 * desk or on a receipt carries it. Unit and collector are never taken from there: whoever makes a link must not be able to
 * turn answers away. Of the channels only `qr` is, since the others are no links.
 */
export function readAddress(search: string): Partial<Record<(typeof SET_BY_ADDRESS)[number], string>> {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    SET_BY_ADDRESS.flatMap((name) => {
      const value = given.get(name)?.trim();
      return !value || (name === 'channel' && value !== 'qr') ? [] : [[name, value]];
    }),
  );
}
