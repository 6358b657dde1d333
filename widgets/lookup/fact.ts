import { html, nothing } from 'lit';

/** A name with what stands for it, as one entry of a `<dl>`; nothing where nothing is known. */
export function fact(name: string, values: (string | undefined)[]) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return nothing;
  return html`<div class=${known.length > 1 ? 'several' : ''}>
    <dt>${name}</dt>
    ${known.map((value) => html`<dd lang="vi">${value}</dd>`)}
  </div>`;
}
