/** Relative luminance (0…255) under which a ground is dark. */
const DARK = 96;

/** What a colour is as a ground; one that lets through what lies behind it is none. */
type Ground = 'dark' | 'light' | 'none';

/**
 * Tells whether the ground behind an element is dark: that of its nearest ancestor that has one; else the browser's
 * white. Colours, in whatever space they are written, are read from a canvas of one point, each once.
 */
export function makeIsOnDark(document: Document): (element: Element) => boolean {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Ground>();
  const groundOf = (color: string): Ground => {
    const ground = known.get(color) ?? readGround(color, paint);
    known.set(color, ground);
    return ground;
  };
  return (element) => {
    for (let holder: Element | null = element; holder; holder = holder.parentElement) {
      const ground = groundOf(getComputedStyle(holder).backgroundColor);
      if (ground !== 'none') return ground === 'dark';
    }
    return false;
  };
}

function readGround(color: string, paint: CanvasRenderingContext2D | null): Ground {
  if (!paint) return 'none';
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = color;
  paint.fillRect(0, 0, 1, 1);
  const [red = 255, green = 255, blue = 255, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
  if (alpha <= 127) return 'none';
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK ? 'dark' : 'light';
}
