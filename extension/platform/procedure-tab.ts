import { browser } from 'wxt/browser';

/**
 * What the page of a tab says of a procedure; undefined where it tells none. It may be read where the site is allowed, or
 * where the official has just pressed the extension's icon.
 * @throws Error where the tab is gone or may not be read
 */
export async function readProcedureInTab<Reading>(tabId: number): Promise<Reading | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/read-procedure.js'],
  });
  return (frame?.result as Reading | null | undefined) ?? undefined;
}
