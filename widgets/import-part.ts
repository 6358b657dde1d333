/** How often each part could not be loaded. */
const failures = new Map<string, number>();

/**
 * Loads a part on first use, and again after it could not be loaded. A browser remembers for as long as a page is open
 * that a module failed, and gives the same failure without asking the network: so each new try has an address of its own.
 * @param name `part:` and the part's source; where the widgets are built its address beside the file that asks for it
 * @param load loads it the first time
 */
export async function importPart<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  const failed = failures.get(name) ?? 0;
  try {
    // where they are not built, no address is known
    if (failed === 0 || name.startsWith('part:')) return await load();
    return await import(/* @vite-ignore */ new URL(`${name}?try=${failed + 1}`, import.meta.url).href);
  } catch (error) {
    failures.set(name, failed + 1);
    throw error;
  }
}
