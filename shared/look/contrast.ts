/** A channel of 0…255 as linear light (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Contrast of two colours `#rrggbb` by WCAG 2.2, from 1 (the same) to 21 (black on white); text needs 4.5.
 * @returns NaN where one of them is not written so
 */
export function contrast(one: string, other: string): number {
  if (![one, other].every((colour) => /^#[0-9a-f]{6}$/i.test(colour))) return Number.NaN;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
