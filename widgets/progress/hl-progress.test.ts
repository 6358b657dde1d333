import { encode } from 'uqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../entries/hl-progress';
import type { ProgressFile } from '../../shared/progress/progress';
import { formatIso } from '../../shared/text/format-date';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import type { HlProgress } from './hl-progress';

const CODE = 'H57.132-261120-0007';
const hoursAgo = (hours: number) => formatIso(new Date(Date.now() - hours * 3_600_000));

function makeFile(hours: number): ProgressFile {
  const asOf = hoursAgo(hours);
  const many = Array.from({ length: 45 }, (_, index) => ({
    code: `H57.132-261121-${String(index).padStart(4, '0')}`,
    stage: 'processing' as const,
    asOf,
  }));
  return {
    version: 1,
    unitName: 'Phường Hài Lòng',
    asOf,
    dossiers: [
      {
        code: CODE,
        procedure: 'Đăng ký khai sinh',
        received: '2026-11-20',
        appointment: '2026-11-24',
        stage: 'processing',
        asOf,
      },
      { code: 'H57.132-261120-0008', stage: 'supplement-requested', asOf: '2026-11-20T08:12:00+07:00' },
      { code: 'H57.132-261120-0009', stage: 'returned', finished: '2026-11-25T09:30+07:00', asOf },
      ...many,
    ],
  };
}

const main = document.createElement('main');
document.body.append(main);

async function show(content: unknown, attributes: Record<string, string> = {}): Promise<HlProgress> {
  const blob = new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
  const progress = document.createElement('hl-progress');
  for (const [name, value] of Object.entries({ src: URL.createObjectURL(blob), ...attributes }))
    progress.setAttribute(name, value);
  main.append(progress);
  await eventually(() => expect(progress.renderRoot.querySelector('.as-of, #retry')).not.toBeNull());
  return progress;
}

const part = <Part extends Element = HTMLElement>(progress: HlProgress, selector: string): Part => {
  const found = progress.renderRoot.querySelector<Part>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const texts = (progress: HlProgress, selector: string) =>
  [...progress.renderRoot.querySelectorAll(selector)].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );
const codes = (progress: HlProgress) => texts(progress, '.code');

/** A QR code as a picture, dark on light. */
function drawCode(value: string): HTMLCanvasElement {
  const modules = encode(value, { ecc: 'M', border: 4 }).data;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = modules.length * 6;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * 6, y * 6, 6, 6);
    });
  });
  return canvas;
}

afterEach(() => {
  main.replaceChildren();
  vi.restoreAllMocks();
});

describe('hl-progress', () => {
  it.each(['light', 'dark'])(
    'has no barrier in the %s theme: list, found, not found, failed',
    async (theme) => {
      const progress = await show(makeFile(2), { theme });
      main.style.background = getComputedStyle(progress).getPropertyValue('--hl-ground');
      await expectAccessible(main);
      await userEvent.fill(part(progress, '#code'), '1120 0007');
      await eventually(() => expect(codes(progress)).toEqual([CODE]));
      await expectAccessible(main);
      await userEvent.fill(part(progress, '#code'), '99999');
      await eventually(() => expect(texts(progress, '[role=status]')[0]).toContain('Không có hồ sơ'));
      await expectAccessible(main);
      await show('{', { theme });
      await expectAccessible(main);
    },
  );

  it('says of when its data are, and that old data are old', async () => {
    expect(texts(await show(makeFile(2)), '.as-of')[0]).toMatch(
      /^Số liệu lúc \d\d:\d\d .* \(2 giờ trước\)\.$/,
    );
    expect(texts(await show(makeFile(2)), '.old')).toEqual([]);
    const old = await show(makeFile(100), { lang: 'en' });
    expect(texts(old, '.as-of')[0]).toContain('(4 days ago)');
    expect(texts(old, '.old')[0]).toContain('These data are old');
  });

  it('shows where a dossier stands, in words, with its days', async () => {
    const progress = await show(makeFile(2), { code: CODE });
    await eventually(() => expect(codes(progress)).toEqual([CODE]));
    expect(texts(progress, '.tag')).toEqual(['Đang xử lý', 'Quá ngày hẹn']);
    expect(texts(progress, 'dd')).toEqual(['20/11/2026', '24/11/2026']);
    expect(texts(progress, '[part=dossier] [lang=vi]')).toEqual(['Đăng ký khai sinh']);
  });

  it('counts the groups, shows one of them, and the rest of a long list on request', async () => {
    const progress = await show(makeFile(2));
    expect(texts(progress, '.groups button')).toEqual([
      'Tất cả 48',
      'Đang giải quyết 46',
      'Chờ quý vị bổ sung, nộp phí 1',
      'Đã kết thúc 1',
    ]);
    expect(codes(progress)).toHaveLength(20);
    await userEvent.click(part(progress, '[part=more]'));
    await eventually(() => expect(codes(progress)).toHaveLength(40));
    await userEvent.click(part(progress, '.groups button:nth-child(3)'));
    await eventually(() => expect(codes(progress)).toEqual(['H57.132-261120-0008']));
    expect(part(progress, '.groups button:nth-child(3)').ariaPressed).toBe('true');
    // of what was seen last well before the file was made it is said
    expect(texts(progress, '[part=dossier] .aside')).toEqual(['Cập nhật lúc 08:12 20/11/2026']);
  });

  it('reads the code of a receipt from a picture', async () => {
    const progress = await show(makeFile(2));
    const canvas = drawCode(`https://tra-cuu.example.gov.vn/ho-so?ma=${CODE}`);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!picture) throw new Error('there is no picture');
    const choose = (file: File) => userEvent.upload(part(progress, 'input[type=file]'), file);
    await choose(new File([picture], 'ma.png', { type: 'image/png' }));
    await eventually(() => expect(codes(progress)).toEqual([CODE]));
    expect(part<HTMLInputElement>(progress, '#code').value).toBe(CODE);

    await choose(new File(['x'], 'khac.png', { type: 'image/png' }));
    await eventually(() => expect(texts(progress, '[role=alert]')[0]).toContain('Không thấy mã QR'));
  });

  it('looks through the camera until it has read the code, and lets go of it', async () => {
    const stream = drawCode(CODE).captureStream(10);
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
    const progress = await show(makeFile(2));
    await userEvent.click(part(progress, '.scan button'));
    await eventually(() => expect(codes(progress)).toEqual([CODE]));
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ audio: false }));
    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
    expect(progress.renderRoot.querySelector('video')).toBeNull();
  });

  it('says why the camera shows nothing', async () => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(
      new DOMException('', 'NotAllowedError'),
    );
    const progress = await show(makeFile(2));
    await userEvent.click(part(progress, '.scan button'));
    await eventually(() => expect(texts(progress, '[role=alert]')[0]).toContain('không cho dùng máy ảnh'));
  });

  it('names what is wrong with a file, tells the page, and tries again', async () => {
    const told: string[] = [];
    main.addEventListener('hl-error', ({ detail }) => told.push(detail.message), { once: true });
    const file = makeFile(2);
    const progress = await show({ ...file, dossiers: [{ ...file.dossiers[0], appointment: '31/11/2026' }] });
    expect(texts(progress, '[role=alert]')[0]).toContain('dossiers[0].appointment: cần ngày viết như');
    expect(told).toHaveLength(1);
    await userEvent.click(part(progress, '#retry'));
    await eventually(() => expect(progress.renderRoot.querySelector('#retry')).not.toBeNull());
  });

  it('shows nothing that the file is not made for, nor markup', async () => {
    const file = makeFile(2);
    const dossiers = [{ ...file.dossiers[0], procedure: '<img src=x>', applicant: 'Công dân mẫu' }];
    const progress = await show({ ...file, dossiers });
    expect(progress.renderRoot.textContent).toContain('<img src=x>');
    expect(progress.renderRoot.querySelector('img')).toBeNull();
    expect(progress.renderRoot.textContent).not.toContain('Công dân mẫu');
  });

  it('tells the keeper of the site that src is missing', async () => {
    const progress = document.createElement('hl-progress');
    main.append(progress);
    await eventually(() => expect(texts(progress, '[part=note]')[0]).toContain('Thiếu thuộc tính src'));
  });
});
