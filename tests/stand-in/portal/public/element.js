/** @typedef {Record<string, string | number | boolean | ((event: Event) => void) | undefined>} Attributes */

/**
 * Makes an element. An attribute that is a function is a listener (`onclick`), `true` is an empty attribute, `false` and
 * `undefined` leave it out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined)
      made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}
