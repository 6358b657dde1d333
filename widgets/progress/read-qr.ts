/** Finds the text of a QR code in a picture; undefined where there is none. */
export type QrReader = (picture: ImageBitmapSource) => Promise<string | undefined>;

interface Detector {
  detect(picture: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

declare global {
  // not every browser has it, and the DOM library of TypeScript does not know it
  var BarcodeDetector: DetectorClass | undefined;
}

let reader: Promise<QrReader> | undefined;

/**
 * The browser's own reader of QR codes or, where it has none, one that is loaded now.
 * @throws where that cannot be loaded; it is tried again when it is asked for again
 */
export function loadQrReader(): Promise<QrReader> {
  reader ??= makeReader();
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

async function makeReader(): Promise<QrReader> {
  const own = globalThis.BarcodeDetector;
  const isOwnGood = own !== undefined && (await own.getSupportedFormats()).includes('qr_code');
  const { BarcodeDetector } = isOwnGood ? { BarcodeDetector: own } : await import('qr/decode.js');
  const detector: Detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue;
}
