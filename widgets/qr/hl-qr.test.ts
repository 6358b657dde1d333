import jsQR from 'jsqr';
import { encode } from 'uqr';
import { afterEach, describe, expect, it } from 'vitest';
import '../entries/hl-qr';
import { expectAccessible } from '../expect-accessible';
import type { HlQr } from './hl-qr';

const ADDRESS = 'https://phuong.example.gov.vn/thu-tuc#hl=1.001193';

const main = document.createElement('main');
document.body.append(main);

async function show(attributes: Record<string, string>): Promise<HlQr> {
  const qr = document.createElement('hl-qr');
  for (const [name, value] of Object.entries(attributes)) qr.setAttribute(name, value);
  main.append(qr);
  await qr.updateComplete;
  return qr;
}

function svgOf(qr: HlQr): SVGSVGElement {
  const svg = qr.renderRoot.querySelector('svg');
  if (!svg) throw new Error('no code is drawn');
  return svg;
}

/** The drawn code as seen: every module's middle is asked whether the dark path covers it. */
function readModules(qr: HlQr): boolean[][] {
  const svg = svgOf(qr);
  const [, dark] = svg.querySelectorAll('path');
  if (!dark) throw new Error('nothing dark is drawn');
  const size = svg.viewBox.baseVal.width;
  const places = Array.from({ length: size }, (_, place) => place + 0.5);
  return places.map((y) => places.map((x) => dark.isPointInFill(new DOMPoint(x, y))));
}

/** What a scanner reads: the code as its styles colour it, drawn on the widget's own ground at so many pixels. */
async function scan(qr: HlQr, pixels: number): Promise<string | undefined> {
  const svg = svgOf(qr);
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('the copy is no SVG');
  copy.setAttribute('width', String(pixels));
  copy.setAttribute('height', String(pixels));
  const shown = svg.querySelectorAll('path');
  copy.querySelectorAll('path').forEach((path, index) => {
    const original = shown[index];
    if (original) path.setAttribute('fill', getComputedStyle(original).fill);
  });
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();

  const margin = 40;
  const side = pixels + 2 * margin;
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.fillStyle = getComputedStyle(qr).getPropertyValue('--hl-ground');
  context.fillRect(0, 0, side, side);
  context.drawImage(image, margin, margin, pixels, pixels);
  return jsQR(context.getImageData(0, 0, side, side).data, side, side, { inversionAttempts: 'dontInvert' })
    ?.data;
}

const message = (qr: HlQr) => qr.renderRoot.querySelector('[part=message]')?.textContent;

afterEach(() => main.replaceChildren());

describe('hl-qr', () => {
  it.each(['light', 'dark'])('has no barrier in the %s theme, with a code or a message', async (theme) => {
    const qr = await show({ theme, value: ADDRESS });
    await show({ theme });
    main.style.background = getComputedStyle(qr).getPropertyValue('--hl-ground');
    await expectAccessible(main);
  });

  it.each([ADDRESS, 'Phường Hài Lòng – thủ tục', '0123456789', 'x'.repeat(1663)])(
    'draws %.40s',
    async (value) => {
      const qr = await show({ value });
      const expected = encode(value, { ecc: 'Q', border: 4 }).data;
      if (value.length < 200) expect(readModules(qr)).toEqual(expected);
      else expect(svgOf(qr).viewBox.baseVal.width).toBe(177 + 8);
    },
  );

  describe.each(['light', 'dark'])('can be scanned in the %s theme', (theme) => {
    it.each([
      ['a code', '1.001193'],
      ['a short address', ADDRESS],
      ['a long address', `${ADDRESS}&${'tu-khoa=dang-ky-khai-sinh&'.repeat(10)}`],
      ['Vietnamese', 'Phường Hài Lòng – thủ tục đăng ký khai sinh, hộ tịch ₫'],
    ])('%s, at the usual size on a plain and on a fine screen', async (_, value) => {
      const qr = await show({ theme, value });
      const { width } = svgOf(qr).getBoundingClientRect();
      expect(width).toBe(192);
      expect(await scan(qr, width)).toBe(value);
      expect(await scan(qr, 2 * width)).toBe(value);
    });
  });

  it('can be scanned with as much as it holds, at the size of a poster', async () => {
    const value = 'x'.repeat(1663);
    expect(await scan(await show({ value }), 4 * (177 + 8))).toBe(value);
  });

  it('is of level Q with four light modules around it', async () => {
    const modules = readModules(await show({ value: ADDRESS }));
    const size = modules.length;
    const edge = (place: number) => place < 4 || place >= size - 4;
    expect(modules.flatMap((row, y) => row.filter((dark, x) => dark && (edge(x) || edge(y))))).toEqual([]);
    // the first two modules of row 8 tell the level: 11 for Q, masked with 10
    const bits = modules[8 + 4]?.slice(4, 6);
    expect(bits).toEqual([false, true]);
  });

  it('stays dark on light in the dark theme', async () => {
    const [light, dark] = svgOf(await show({ value: ADDRESS, theme: 'dark' })).querySelectorAll('path');
    expect(light && getComputedStyle(light).fill).toBe('rgb(255, 255, 255)');
    expect(dark && getComputedStyle(dark).fill).toBe('rgb(0, 0, 0)');
  });

  it('has a name: the label, or what it says', async () => {
    expect(svgOf(await show({ value: ADDRESS, label: 'Mở trên điện thoại' })).ariaLabel).toBe(
      'Mở trên điện thoại',
    );
    expect(svgOf(await show({ value: ADDRESS })).ariaLabel).toBe(`Mã QR: ${ADDRESS}`);
    expect(svgOf(await show({ value: ADDRESS, lang: 'en' })).ariaLabel).toBe(`QR code: ${ADDRESS}`);
  });

  it('shows markup in value and label as text', async () => {
    const svg = svgOf(await show({ value: '"><script>', label: '<img src=x onerror=alert(1)>' }));
    expect(svg.ariaLabel).toBe('<img src=x onerror=alert(1)>');
    expect(svg.querySelector('img, script')).toBeNull();
  });

  it('says so when there is nothing to encode', async () => {
    expect(message(await show({}))).toBe('Chưa có nội dung để tạo mã QR.');
    expect(message(await show({ value: '', lang: 'en' }))).toContain('nothing to make a QR code from');
  });

  it('names the limit when the value is too long, counted in bytes', async () => {
    expect(message(await show({ value: 'x'.repeat(1664) }))).toContain(
      'tối đa 1.663 byte, hiện có 1.664 byte',
    );
    expect(message(await show({ value: 'ệ'.repeat(555), lang: 'en' }))).toContain(
      '1,663 bytes at most, this has 1,665',
    );
  });

  it('draws a value with half a surrogate pair', async () => {
    expect(readModules(await show({ value: 'a\ud83d' }))).toEqual(
      encode('a\ufffd', { ecc: 'Q', border: 4 }).data,
    );
  });

  it('follows a changed value, and is square at the size that the page sets', async () => {
    const qr = await show({ value: 'a' });
    qr.style.setProperty('--hl-qr-size', '300px');
    qr.value = ADDRESS;
    await qr.updateComplete;
    const { width, height } = svgOf(qr).getBoundingClientRect();
    expect([width, height]).toEqual([300, 300]);
    expect(readModules(qr)).toEqual(encode(ADDRESS, { ecc: 'Q', border: 4 }).data);
  });
});
