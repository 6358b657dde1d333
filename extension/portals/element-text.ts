/** Elements inside a word: a search marks part of a code with them. */
const INSIDE_WORDS = new Set(['B', 'EM', 'FONT', 'MARK', 'STRONG', 'SUB', 'SUP', 'U', 'WBR']);
/** What is no text, and what was struck out. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'S',
  'DEL',
  'STRIKE',
  'BUTTON',
  'SVG',
  'svg',
]);

/**
 * The text of an element as it is meant: a blank where an element ends, values of form fields, nothing that was struck
 * out, white space as one blank.
 */
export function elementText(element: Element): string {
  const text = element.childElementCount === 0 ? ownValue(element) : joinedText(element);
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of an element that shows a code: a button may be all that stands in it. */
export const codeText = (element: Element): string =>
  elementText(element) ||
  [...element.querySelectorAll('button')].map((button) => button.textContent?.trim() ?? '').join(' ');

function ownValue(element: Element): string {
  // the tag is asked first: cells are many and fields are few
  switch (element.tagName) {
    case 'INPUT':
      return element instanceof HTMLInputElement && isTextField(element) ? element.value : '';
    case 'TEXTAREA':
      return element instanceof HTMLTextAreaElement ? element.value : '';
    default:
      return element.textContent ?? '';
  }
}

function joinedText(element: Element): string {
  if (element.tagName === 'SELECT' && element instanceof HTMLSelectElement)
    return element.selectedOptions[0]?.textContent ?? '';
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node instanceof Element && !SKIPPED.has(node.tagName) && !isHidden(node)) {
      const inner = node.childElementCount === 0 ? ownValue(node) : joinedText(node);
      text += INSIDE_WORDS.has(node.tagName) ? inner : ` ${inner} `;
    }
  }
  return text;
}

const isTextField = ({ type }: HTMLInputElement) =>
  ['text', 'search', 'date', 'datetime-local', ''].includes(type);

/** Whether an element is hidden by itself; cheaper than asking for its style. */
const isHidden = (element: Element) =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
