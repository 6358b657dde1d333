import { TAGS } from './embed';

/** Shows the element that the part of the address after `#` describes. It is not sent: a press on the sending button ends here. */
export function showPreview(hash: string, into: HTMLElement): void {
  const shown: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '')));
  if (!isShown(shown)) throw new Error('the address describes no element');
  const element = document.createElement(shown.tag);
  for (const [name, value] of Object.entries(shown.attributes)) element.setAttribute(name, value);
  element.style.setProperty('--hl-accent', shown.accent);
  element.style.setProperty('--hl-on-accent', shown.on);
  into.replaceChildren(element);
}

interface Shown {
  tag: string;
  attributes: Record<string, string>;
  accent: string;
  on: string;
}

function isShown(value: unknown): value is Shown {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    TAGS.some((tag) => tag === fields.get('tag')) &&
    typeof fields.get('attributes') === 'object' &&
    ['accent', 'on'].every((name) => /^#[0-9a-f]{6}$/i.test(String(fields.get(name))))
  );
}

/** Whether a press would send a form. */
export const wouldSend = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLButtonElement && node.type === 'submit');
