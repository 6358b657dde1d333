/** HTML that is put together already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | undefined | false | readonly Part[];

/** HTML with values in it: texts are escaped, for content and for quoted attributes; lists are joined, nothing is ''. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    strings.map((text, place) => text + (place < parts.length ? write(parts[place]) : '')).join(''),
  );
}

/** For scripts of data: what cannot end the element. */
export const jsonMarkup = (data: unknown): Markup =>
  new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'));

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number')
    return String(part)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
  return part.map(write).join('');
}
