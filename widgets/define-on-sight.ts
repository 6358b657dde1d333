import { tryUntilThere } from './try-until-there';

/** The page itself asks: it is there for as long as anything is, and draws what comes by itself. */
const PAGE = { isConnected: true };

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
      void tryUntilThere(PAGE, () => load(tag), console.error);
    }
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}
