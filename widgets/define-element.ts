/** Registers an element unless the page has it already: two copies of the kit on one page do not clash. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
