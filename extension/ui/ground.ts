/** Relative luminance (0…255) under which a ground is dark. */
const DARK = 96;

/** Whether the ground behind an element is dark: that of its nearest ancestor that has one; else the browser's white. */
export function isOnDark(element: Element, paint: CanvasRenderingContext2D | null): boolean {
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const [red, green, blue, alpha] = readColor(getComputedStyle(holder).backgroundColor, paint);
    if (alpha > 127) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
  }
  return false;
}

/** Any CSS colour, in whatever space it is written, as red, green, blue and alpha from 0 to 255. */
function readColor(color: string, paint: CanvasRenderingContext2D | null): [number, number, number, number] {
  if (!paint) return [255, 255, 255, 0];
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = color;
  paint.fillRect(0, 0, 1, 1);
  const [red = 255, green = 255, blue = 255, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** A canvas of one point on which colours are read. */
export function makePaint(document: Document): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}
