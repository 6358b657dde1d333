/**
 * What someone has typed or pasted as one line of composed Unicode, without characters that no document may hold;
 * undefined where nothing is left.
 */
export function tidyText(text: string | undefined): string | undefined {
  const tidy = text
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ')
    .trim();
  return tidy || undefined;
}
