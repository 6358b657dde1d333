import type { Page } from '@playwright/test';

/** What happens to a code on its way to the camera; lengths in modules, shares of its area or side. */
export interface Damage {
  /** Sigma of the blur. */
  blur?: number;
  /** Degrees. */
  turn?: number;
  /** Standard deviation of noise, of 255. */
  noise?: number;
  /** Side of a glare spot, of the code's. */
  glare?: number;
  /** Quality, 0 … 1. */
  jpeg?: number;
  /** Side of a logo in the middle, of the code's. */
  logo?: number;
  /** Area of scattered stains, of the code's. */
  stains?: number;
  /** Smallest radius of a stain, 1 where absent; the largest is two and a half times that. */
  radius?: number;
  /** Pixels a module in the end. */
  pixels?: number;
}

/** Draws a code with its quiet zone and does it that harm, in a browser's canvas. The same seed does the same harm. */
export async function damageCode(
  page: Page,
  modules: boolean[][],
  damage: Damage,
  seed: number,
): Promise<Buffer> {
  const data = await page.evaluate(drawDamaged, { modules, damage, seed });
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

/** Runs in the page. */
function drawDamaged({
  modules,
  damage,
  seed,
}: {
  modules: boolean[][];
  damage: Damage;
  seed: number;
}): string {
  const MODULE = 8;
  const QUIET = 4;
  let state = seed * 2654435761;
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const make = (side: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('there is no canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    return { canvas, context };
  };
  const size = modules.length * MODULE;
  const side = size + 2 * QUIET * MODULE;
  const start = QUIET * MODULE;
  const plain = make(side);
  plain.context.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) plain.context.fillRect(start + x * MODULE, start + y * MODULE, MODULE, MODULE);
    });
  });
  if (damage.logo) {
    const logo = damage.logo * size;
    plain.context.fillStyle = '#fff';
    plain.context.fillRect((side - logo) / 2, (side - logo) / 2, logo, logo);
    plain.context.fillStyle = '#0b4a8f';
    plain.context.beginPath();
    plain.context.arc(side / 2, side / 2, logo * 0.42, 0, 7);
    plain.context.fill();
  }
  let stained = 0;
  while (stained < (damage.stains ?? 0) * size * size) {
    const radius = (damage.radius ?? 1) * (1 + 1.5 * random()) * MODULE;
    plain.context.fillStyle = random() < 0.5 ? '#fff' : '#222';
    plain.context.beginPath();
    plain.context.arc(start + random() * size, start + random() * size, radius, 0, 7);
    plain.context.fill();
    stained += Math.PI * radius * radius;
  }
  const turned = make(damage.turn ? Math.ceil(side * 1.5) : side);
  const middle = turned.canvas.width / 2;
  turned.context.translate(middle, middle);
  turned.context.rotate(((damage.turn ?? 0) * Math.PI) / 180);
  if (damage.blur) turned.context.filter = `blur(${damage.blur * MODULE}px)`;
  turned.context.drawImage(plain.canvas, -side / 2, -side / 2);
  turned.context.filter = 'none';
  if (damage.glare) {
    const radius = (damage.glare * size) / 2;
    const spot = [0.12 * size * (random() * 2 - 1), 0.12 * size * (random() * 2 - 1)] as const;
    const light = turned.context.createRadialGradient(...spot, radius * 0.7, ...spot, radius);
    light.addColorStop(0, '#fff');
    light.addColorStop(1, '#fff0');
    turned.context.fillStyle = light;
    turned.context.fillRect(-side, -side, 2 * side, 2 * side);
  }
  const final = make(Math.round((turned.canvas.width * (damage.pixels ?? MODULE)) / MODULE));
  final.context.imageSmoothingQuality = 'high';
  final.context.drawImage(turned.canvas, 0, 0, final.canvas.width, final.canvas.width);
  if (damage.noise) {
    const image = final.context.getImageData(0, 0, final.canvas.width, final.canvas.width);
    for (let i = 0; i < image.data.length; i += 4) {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const value = (image.data[i] ?? 0) + normal * damage.noise;
      image.data.fill(value, i, i + 3);
    }
    final.context.putImageData(image, 0, 0);
  }
  return damage.jpeg
    ? final.canvas.toDataURL('image/jpeg', damage.jpeg)
    : final.canvas.toDataURL('image/png');
}
