/**
 * Loads a tag when the page first has such an element: now or later. A page that has none loads nothing. Elements inside
 * other elements' shadow roots are not seen.
 * @param load loads and defines a tag
 */
export function defineOnSight(tags: readonly string[], load: (tag: string) => Promise<unknown>): void {
  const waiting = new Set(tags);
  const observer = new MutationObserver(look);
  function look(): void {
    for (const tag of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      // the next change of the page tries again; until then what stands inside the tag is shown
      load(tag).catch((error: unknown) => {
        waiting.add(tag);
        console.error(error);
      });
    }
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}
