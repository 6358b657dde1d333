/** Registers an element unless the page has it already: two copies of the kit on one page do not clash. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  keepPlaces(tag);
  customElements.define(tag, element);
}

/** An element never takes less room than what stood in its place before, so that nothing below it moves up. */
function keepPlaces(tag: string): void {
  const places = [...document.querySelectorAll<HTMLElement>(tag)];
  const heights = places.map((place) => place.getBoundingClientRect().height);
  for (const [index, { style }] of places.entries())
    if (heights[index]) style.minHeight = `${heights[index]}px`;
}
