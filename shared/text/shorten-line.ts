/** A text as one line of at most `most` characters and a mark that it goes on: cut after a word, where one ends in its second half. */
export function shortenLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const blank = line.lastIndexOf(' ', most);
  return `${line.slice(0, blank > most / 2 ? blank : most)}…`;
}
