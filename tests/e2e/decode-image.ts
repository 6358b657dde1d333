import type { Browser, Page } from '@playwright/test';

/** Opens an empty page that reads QR codes from pictures. */
export async function openDecoder(browser: Browser): Promise<{
  /** What the code in a PNG says; '' where none is found. */
  decode(png: Buffer): Promise<string>;
  close(): Promise<void>;
}> {
  const page: Page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/jsqr/dist/jsQR.js' });
  return {
    decode: (png) =>
      page.evaluate(
        async (data) => {
          const image = new Image();
          image.src = data;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const pixels = context?.getImageData(0, 0, image.width, image.height).data;
          const { jsQR } = globalThis as unknown as { jsQR: typeof import('jsqr').default };
          return (pixels && jsQR(pixels, image.width, image.height)?.data) ?? '';
        },
        `data:image/png;base64,${png.toString('base64')}`,
      ),
    close: () => page.close(),
  };
}
