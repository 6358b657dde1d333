import { statSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** The moment of all pictures: a Friday morning. */
export const NOW = '2026-11-20T09:00:00+07:00';

/** Pixels of a picture to a pixel of the page, so that letters stay sharp on a fine screen. */
const SCALE = 1.5;
const QUALITY = 75;
const MOST_BYTES = 120_000;

/** Part of a page in its own pixels; left out, what the window shows. */
interface Part {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

/**
 * Saves a picture for the guides as `docs/pictures/NAME.webp`. The browser's own encoder: Playwright has none for WebP.
 * @throws where the file would be too heavy for a page that is read on a phone
 */
export async function savePicture(page: Page, name: string, part: Part = {}): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const session = await page.context().newCDPSession(page);
  await page.evaluate(leaveField);
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: part.y !== undefined,
    clip: {
      x: scroll.x + (part.x ?? 0),
      y: scroll.y + (part.y ?? 0),
      width: part.width ?? width,
      height: part.height ?? height,
      scale: SCALE,
    },
  });
  await session.detach();
  const file = `docs/pictures/${name}.webp`;
  writeFileSync(file, Buffer.from(data, 'base64'));
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${file}: ${size} bytes, at most ${MOST_BYTES}`);
}

/** Saves a picture of one element. @throws where it is not shown */
export async function saveElement(page: Page, element: Locator, name: string): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${name}: there is nothing to see`);
  await savePicture(page, name, box);
}

/** No caret blinks into a picture. */
function leaveField(): void {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
    activeElement.blur();
}
