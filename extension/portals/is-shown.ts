/**
 * Whether an element is rendered and visible, by styles alone: `checkVisibility()` would lay the page out in the midst of
 * its changes. Knows the answer for ancestors it has been asked about; use one for each reading.
 */
export function makeIsShown(): (element: Element) => boolean {
  const rendered = new Map<Element, boolean>();
  const isRendered = (element: Element): boolean => {
    const known = rendered.get(element);
    if (known !== undefined) return known;
    const { parentElement } = element;
    const result =
      (parentElement === null || isRendered(parentElement)) && getComputedStyle(element).display !== 'none';
    rendered.set(element, result);
    return result;
  };
  return (element) => isRendered(element) && getComputedStyle(element).visibility === 'visible';
}
