import { pauseAfter } from './try-until-there';

/**
 * Loads a tag when the page first has such an element: now or later. A page that has none loads nothing. Elements inside
 * other elements' shadow roots are not seen.
 * @param load loads and defines a tag; where that fails, it is tried again, and what stands inside the tag is shown
 */
export function defineOnSight(tags: readonly string[], load: (tag: string) => Promise<unknown>): void {
  const waiting = new Set(tags);
  const observer = new MutationObserver(look);
  function look(): void {
    for (const tag of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      void define(tag);
    }
  }
  async function define(tag: string, failures = 0): Promise<void> {
    try {
      await load(tag);
    } catch (error) {
      console.error(error);
      await pauseAfter(failures + 1);
      await define(tag, failures + 1);
    }
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}
