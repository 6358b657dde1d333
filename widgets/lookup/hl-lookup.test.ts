import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../entries/hl-lookup';
import { makeIndexFiles } from '../../shared/procedures/procedures-index';
import { expectAccessible } from '../expect-accessible';
import type { HlLookup } from './hl-lookup';
import { SAMPLE } from './sample-register';

const main = document.createElement('main');
document.body.append(main);
const start = location.href;

const asFile = (content: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
/** As patient as a busy machine needs. */
const soon = <T>(check: () => T) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const REAL = new URL('../../shared/procedures/procedures.json', import.meta.url).href;

function place(attributes: Record<string, string> = {}): HlLookup {
  const lookup = document.createElement('hl-lookup');
  for (const [name, value] of Object.entries({ src: asFile(SAMPLE), ...attributes }))
    lookup.setAttribute(name, value);
  main.append(lookup);
  return lookup;
}

/** Placed, and the list or a procedure is there. */
async function show(attributes: Record<string, string> = {}): Promise<HlLookup> {
  const lookup = place(attributes);
  await soon(() =>
    expect(all(lookup, '[part=list], [part=message]:not([role=status]), article').length).toBeGreaterThan(0),
  );
  await lookup.updateComplete;
  return lookup;
}

const all = (lookup: HlLookup, selector: string) => [
  ...lookup.renderRoot.querySelectorAll<HTMLElement>(selector),
];

function one(lookup: HlLookup, selector: string): HTMLElement {
  const [found, ...more] = all(lookup, selector);
  if (!found || more.length > 0)
    throw new Error(`${more.length + (found ? 1 : 0)} elements match ${selector}`);
  return found;
}

/** What is to be read: without what is hidden, blocks apart. */
const textOf = (element: HTMLElement | undefined) => element?.innerText.replace(/\s+/g, ' ').trim();
const names = (lookup: HlLookup) => all(lookup, '[role=option] .name').map(textOf);
const active = (lookup: HlLookup) => {
  const id = one(lookup, '#query').getAttribute('aria-activedescendant');
  return id === null ? undefined : textOf(one(lookup, `#${id} .name`));
};
const focused = (lookup: HlLookup) => lookup.shadowRoot?.activeElement;
const title = (lookup: HlLookup) => textOf(all(lookup, '#detail-title')[0]);

async function type(lookup: HlLookup, keys: string): Promise<void> {
  one(lookup, '#query').focus();
  await userEvent.keyboard(keys);
  await lookup.updateComplete;
}

beforeEach(async () => {
  history.replaceState(null, '', start);
  localStorage.clear();
  await caches.delete('hai-long-files');
});
afterEach(() => {
  main.replaceChildren();
  history.replaceState(null, '', start);
});

describe('hl-lookup: without barriers', () => {
  it.each([
    ['light', {}],
    ['dark', {}],
    ['light', { lang: 'en' }],
  ])('in the %s theme with %j: list, results, no result, procedure, failure', async (theme, attributes) => {
    const expectNone = async (lookup: HlLookup) => {
      main.style.background = getComputedStyle(lookup).getPropertyValue('--hl-ground');
      await expectAccessible(main);
    };
    const lookup = await show({ theme, ...attributes });
    await expectNone(lookup);
    await type(lookup, 'khai sinh{ArrowDown}');
    await expectNone(lookup);
    await type(lookup, 'xyz');
    await expectNone(lookup);
    lookup.code = '1.001193';
    await lookup.updateComplete;
    await expectNone(lookup);
    lookup.code = '1.000894';
    await lookup.updateComplete;
    await expectNone(lookup);
    main.replaceChildren();
    const failing = place({ theme, src: '/not-there.json', ...attributes });
    await soon(() => one(failing, '#retry'));
    await expectNone(failing);
  });

  it('has targets of 44 px at least', async () => {
    const lookup = await show();
    await type(lookup, 'khai');
    const small = (selector: string) =>
      all(lookup, selector).filter((target) => target.getBoundingClientRect().height < 44);
    expect(small('input, button, [role=option]')).toEqual([]);
    lookup.code = '1.001193';
    await lookup.updateComplete;
    expect(small('button, a, summary')).toEqual([]);
  });
});

describe('hl-lookup: searching', () => {
  it('lists everything by field and name, with field and code, and who issued it where names are shared', async () => {
    const lookup = await show();
    expect(all(lookup, '[role=option]').map(textOf)).toEqual([
      'Xác định lại diện tích đất ở Đất đai 1.012817 Bộ Nông nghiệp',
      'Xác định lại diện tích đất ở Đất đai 1.115211 UBND tỉnh X',
      'Thủ tục đăng ký kết hôn Hộ tịch 1.000894',
      'Thủ tục đăng ký khai sinh Hộ tịch 1.001193',
      'Thủ tục đăng ký lại khai sinh Hộ tịch 1.004884',
    ]);
    expect(textOf(one(lookup, '[part=status]'))).toBe('5 thủ tục');
  });

  it('finds while typing, highlights, and says how many', async () => {
    const lookup = await show();
    await type(lookup, 'khai s');
    expect(names(lookup)).toEqual(['Thủ tục đăng ký khai sinh', 'Thủ tục đăng ký lại khai sinh']);
    expect(all(lookup, 'mark').map(textOf)).toEqual(['khai sinh', 'khai sinh']);
    expect(textOf(one(lookup, '[part=status]'))).toBe('2 thủ tục phù hợp với “khai s”');
  });

  it('reads the number of results out once typing rests', async () => {
    const lookup = await show();
    await type(lookup, 'khai');
    expect(textOf(one(lookup, '[role=status]'))).toBe('');
    await soon(() => expect(textOf(one(lookup, '[role=status]'))).toBe('2 thủ tục phù hợp với “khai”'));
    await type(lookup, '{Escape}xyz');
    await soon(() => expect(textOf(one(lookup, '[role=status]'))).toContain('Không tìm thấy'));
  });

  it('says politely that nothing was found, and where to go on', async () => {
    const lookup = await show();
    await type(lookup, 'xyz');
    expect(textOf(one(lookup, '[part=status]'))).toBe('Không tìm thấy thủ tục nào phù hợp với “xyz”.');
    expect(one(lookup, '[part=message] a').getAttribute('href')).toBe('https://dichvucong.gov.vn');
    expect(one(lookup, '#query').getAttribute('aria-expanded')).toBe('false');
  });

  it('goes through the results with the arrows and opens one with Enter', async () => {
    const lookup = await show();
    await type(lookup, 'khai sinh');
    expect(active(lookup)).toBeUndefined();
    await type(lookup, '{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(active(lookup)).toBe('Thủ tục đăng ký lại khai sinh');
    expect(all(lookup, '[aria-selected=true]')).toHaveLength(1);
    await type(lookup, '{ArrowUp}');
    expect(active(lookup)).toBe('Thủ tục đăng ký khai sinh');
    await type(lookup, '{ArrowUp}');
    expect(active(lookup)).toBeUndefined();
    await type(lookup, '{ArrowDown}{Enter}');
    expect(title(lookup)).toBe('Thủ tục đăng ký khai sinh');
  });

  it('opens the first result with Enter, but nothing while nothing was asked', async () => {
    const lookup = await show();
    await type(lookup, '{Enter}');
    expect(title(lookup)).toBeUndefined();
    await type(lookup, 'ket hon{Enter}');
    expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn');
  });

  it('leaves the result with Esc, then clears the query; the button clears too', async () => {
    const lookup = await show();
    await type(lookup, 'khai{ArrowDown}{Escape}');
    expect(active(lookup)).toBeUndefined();
    expect(names(lookup)).toHaveLength(2);
    await type(lookup, '{Escape}');
    expect(one(lookup, '#query')).toHaveProperty('value', '');
    expect(names(lookup)).toHaveLength(5);
    await type(lookup, 'khai');
    await userEvent.click(one(lookup, '[part=clear]'));
    expect(names(lookup)).toHaveLength(5);
    expect(focused(lookup)).toBe(one(lookup, '#query'));
  });

  it('draws a part of a long list, the rest on request or with the arrows', async () => {
    const procedures = Array.from({ length: 70 }, (_, number) => ({
      code: `1.${number}`,
      name: `Thủ tục ${number}`,
    }));
    const lookup = await show({ src: asFile({ ...SAMPLE, procedures }) });
    expect(all(lookup, '[role=option]')).toHaveLength(10);
    expect(all(lookup, '[role=option]')[0]?.getAttribute('aria-setsize')).toBe('70');
    expect(textOf(one(lookup, '[part=more]'))).toBe('Hiển thị thêm 30 thủ tục (còn 60)');
    await userEvent.click(one(lookup, '[part=more]'));
    expect(all(lookup, '[role=option]')).toHaveLength(40);
    await type(lookup, '{ArrowDown}'.repeat(61));
    expect(all(lookup, '[role=option]')).toHaveLength(61);
    expect(active(lookup)).toBe(names(lookup)[60]);
  });
});

describe('hl-lookup: a procedure', () => {
  const cards = (lookup: HlLookup) => all(lookup, '[part=channel]').map(textOf);

  it('shows papers per case with originals and copies, the common ones first, notes only counted', async () => {
    const lookup = await show({ code: '1.001193' });
    const [common, toShow, notes] = all(lookup, '[part=case]').map(textOf);
    expect(common).toMatch(
      /^Giấy tờ chung Tờ khai theo mẫu Bản chính: 1 Bản sao: 0 Giấy tờ không ghi tên trên Cổng Bản chính: 1/,
    );
    expect(common).toMatch(/Bản chính: 1 Bản sao: 1 Còn 1 ghi chú ở phần này, xem trên Cổng\.$/);
    expect(toShow).toBe('Giấy tờ phải xuất trình Giấy tờ tùy thân Bản chính: 0 Bản sao: 2');
    expect(notes).toBe('Lưu ý Còn 15 ghi chú ở phần này, xem trên Cổng.');
  });

  it('folds a long name up, and unfolds it whole', async () => {
    const lookup = await show({ code: '1.001193' });
    const details = one(lookup, 'details');
    expect(details).toHaveProperty('open', false);
    await userEvent.click(one(lookup, 'summary'));
    expect(details).toHaveProperty('open', true);
    expect(textOf(one(lookup, 'details > span'))).toBe('Một trong các giấy tờ sau: '.repeat(20).trim());
  });

  it('never shows an unknown fee as free, nor a unit that it does not know', async () => {
    expect(cards(await show({ code: '1.001193' }))).toEqual([
      'Trực tiếp Cổng nêu nhiều mức, tùy trường hợp. ' +
        'Thời hạn giải quyết 3 Ngày làm việc Phí, lệ phí Chưa rõ Dữ liệu chưa có mức phí; không có nghĩa là miễn phí. ' +
        'Thời hạn giải quyết Không quy định Phí, lệ phí Chưa rõ Cổng để trống ô này; không có nghĩa là miễn phí.',
      'Trực tuyến Thời hạn giải quyết Chưa rõ Cổng ghi “5”, chưa rõ là giờ, ngày hay tháng. Phí, lệ phí Miễn phí',
      'Dịch vụ bưu chính Thời hạn giải quyết Chưa rõ Phí, lệ phí Cần xem ghi chú ' +
        'Cổng ghi: “Miễn phí(Mức lệ phí do tỉnh quy định. …)” Ghi chú đầy đủ: xem trên Cổng.',
    ]);
  });

  it('shows amounts as the portal does, doubtful ones with a warning', async () => {
    expect(cards(await show({ code: '1.000894' }))).toEqual([
      'Trực tiếp Thời hạn giải quyết 1 Giờ Phí, lệ phí Có thu Cổng ghi: “20 VNĐ(20.000 đ/tờ khai)” ' +
        'Số tiền cần hỏi lại: các số trên Cổng không khớp nhau hoặc thiếu hàng nghìn.',
      'Trực tuyến Thời hạn giải quyết 2 Tháng Phí, lệ phí 70,000 VNĐ (70.000 đồng/giấy)',
      'Dịch vụ bưu chính Thời hạn giải quyết 2 Ngày Phí, lệ phí Chưa rõ Cổng ghi: “Không có thông tin”',
    ]);
  });

  it('tells the terms of remote areas, and where the note beside a term contradicts it', async () => {
    const [counter, online, postal] = cards(await show({ code: '1.012817' }));
    expect(counter).toContain(
      '20 Ngày làm việc Ghi chú trên Cổng lại ghi 20 ngày. Miền núi, hải đảo, vùng khó khăn: 30 ngày làm việc. Phí',
    );
    expect(online).toContain('20 Ngày làm việc Miền núi, hải đảo, vùng khó khăn: thêm 10 ngày. Phí');
    expect(postal).toContain(
      '30 Ngày làm việc Mức này dành cho miền núi, hải đảo, vùng khó khăn; nơi khác: 20 ngày làm việc. Phí',
    );
    expect(postal).toContain(
      '30 Ngày Miền núi, hải đảo, vùng khó khăn có thể khác: xem ghi chú trên Cổng. Phí',
    );
    main.replaceChildren();
    expect(cards(await show({ code: '1.012817', lang: 'en' }))[0]).toContain(
      'The note on the portal says 20 days. Mountains, islands, disadvantaged areas: 30 working days. Fees',
    );
  });

  it('shows result, agency, audience, date, and what is known to be wrong with the data', async () => {
    const lookup = await show({ code: '1.001193' });
    const text = textOf(one(lookup, 'article'));
    expect(text).toContain('Kết quả Giấy khai sinh');
    expect(text).toContain('Cơ quan thực hiện Ủy ban nhân dân cấp xã');
    expect(text).toContain('Công dân Việt Nam Người nước ngoài');
    expect(text).toContain('Theo dữ liệu ngày 10/06/2026.');
    expect(textOf(one(lookup, '[part=warnings] ul'))).toBe('Thủ tục đã thay đổi giữa hai lần lấy dữ liệu.');
  });

  it('says what is missing where there is nothing', async () => {
    const text = textOf(one(await show({ code: '1.004884' }), 'article'));
    expect(text).toContain('Dữ liệu chưa có bảng giấy tờ.');
    expect(text).toContain('Dữ liệu chưa có cách nộp, thời hạn và lệ phí.');
    expect(text).toContain('Chưa có liên kết đến thủ tục này');
  });

  it('links to the portal in a new tab and says so', async () => {
    const link = one(await show({ code: '1.001193' }), '[part=link]');
    expect(link).toMatchObject({ href: 'https://dichvucong.gov.vn/thu-tuc/1', target: '_blank' });
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(textOf(link)).toContain('(mở thẻ mới)');
  });

  it('has a QR code of its address: the page itself, or the base address', async () => {
    const lookup = await show({ code: '1.001193' });
    expect(textOf(one(lookup, '.address'))).toBe(`${start.split('#')[0]}#hl=1.001193`);
    expect(one(lookup, '[part=qr] svg').getAttribute('aria-label')).toBe('Mã QR mở thủ tục 1.001193');
    main.replaceChildren();
    const elsewhere = await show({ code: '1.001193', 'base-url': 'https://phuong.example.gov.vn/tthc?ma=' });
    expect(textOf(one(elsewhere, '.address'))).toBe('https://phuong.example.gov.vn/tthc?ma=1.001193');
  });

  it('speaks English around Vietnamese data', async () => {
    const lookup = await show({ code: '1.001193', lang: 'en' });
    expect(cards(lookup)[0]).toContain('Time to handle 3 working days Fees Not known');
    expect(one(lookup, '#detail-title').closest('[lang]')?.getAttribute('lang')).toBe('vi');
    expect(one(lookup, '[part=sheet]').lang).toBe('en');
  });
});

describe('hl-lookup: addresses, history and events', () => {
  it('opens by click, tells it, and goes back with the button to the same result', async () => {
    const opened: unknown[] = [];
    const listen = (event: CustomEvent<{ code: string }>) => opened.push(event.detail, event.composed);
    main.addEventListener('hl-open', listen);
    const lookup = await show();
    await type(lookup, 'khai sinh');
    const [, second] = all(lookup, '[role=option]');
    if (!second) throw new Error('there is no second result');
    await userEvent.click(second);
    await soon(() => expect(focused(lookup)?.id).toBe('detail-title'));
    main.removeEventListener('hl-open', listen);
    expect(opened).toEqual([{ code: '1.004884' }, true]);
    expect(location.hash).toBe('#hl=1.004884');
    await userEvent.click(one(lookup, '[part=back]'));
    await soon(() => expect(focused(lookup)?.getAttribute('data-code')).toBe('1.004884'));
    expect(location.href).toBe(start);
    expect(one(lookup, '#query')).toHaveProperty('value', 'khai sinh');
  });

  it("follows the browser's back and forward", async () => {
    const lookup = await show();
    await type(lookup, 'ket hon{Enter}');
    expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn');
    history.back();
    await soon(() => expect(title(lookup)).toBeUndefined());
    history.forward();
    await soon(() => expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn'));
  });

  it('opens what a link says, and leads from there to the list and back again', async () => {
    history.replaceState(null, '', '#hl=1.000894');
    const lookup = await show();
    expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn');
    expect(focused(lookup)).toBeNull();
    await userEvent.click(one(lookup, '[part=back]'));
    await soon(() => expect(names(lookup)).toHaveLength(5));
    expect(location.hash).toBe('');
    history.back();
    await soon(() => expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn'));
  });

  it('reads the code out of an address under the base', async () => {
    history.replaceState(null, '', '?ma=1.000894');
    expect(title(await show({ 'base-url': '?ma=' }))).toBe('Thủ tục đăng ký kết hôn');
  });

  it('leaves a procedure that the page asked for, with Esc too', async () => {
    const lookup = await show({ code: '1.000894' });
    one(lookup, '[part=back]').focus();
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(names(lookup)).toHaveLength(5));
    expect(location.hash).toBe('#hl=');
    history.back();
    await soon(() => expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn'));
  });

  it('says so when there is no procedure with the code', async () => {
    const lookup = await show({ code: '9.999999' });
    expect(textOf(one(lookup, '.unknown-code'))).toContain('không có thủ tục mã 9.999999');
    expect(names(lookup)).toHaveLength(5);
  });

  it('types on in the field from a result', async () => {
    const lookup = await show();
    all(lookup, '[role=option]')[0]?.focus();
    await userEvent.keyboard('khai');
    expect(one(lookup, '#query')).toHaveProperty('value', 'khai');
  });
});

describe('hl-lookup: loading', () => {
  const message = (lookup: HlLookup) => all(lookup, '[part=message]').map(textOf).join(' ');

  it('says that it loads, and keeps what is typed until the list is there', async () => {
    let answer: (response: Response) => void = () => undefined;
    const waiting = vi.spyOn(window, 'fetch').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const lookup = place({ src: '/procedures.json' });
    await soon(() => expect(textOf(one(lookup, '[part=status]'))).toBe('Đang tải danh mục thủ tục…'));
    await type(lookup, 'khai{Enter}');
    expect(all(lookup, '[role=option], [part=message]')).toEqual([]);
    await expectAccessible(main);
    answer(Response.json(SAMPLE));
    await soon(() => expect(names(lookup)).toHaveLength(2));
    expect(one(lookup, '#query')).toHaveProperty('value', 'khai');
    expect(focused(lookup)?.id).toBe('query');
    await soon(() => expect(textOf(one(lookup, '[role=status]'))).toBe('2 thủ tục phù hợp với “khai”'));
    waiting.mockRestore();
  });

  it('says without a search that a procedure’s list is loaded', async () => {
    const waiting = vi.spyOn(window, 'fetch').mockReturnValue(new Promise(() => undefined));
    const lookup = place({ code: '1.001193' });
    await soon(() => expect(message(lookup)).toBe('Đang tải danh mục thủ tục…'));
    waiting.mockRestore();
  });

  it('leaves the focus where something can be done when the list cannot be loaded', async () => {
    let fail: (error: Error) => void = () => undefined;
    vi.spyOn(window, 'fetch').mockReturnValueOnce(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    const lookup = place({ src: '/none.json' });
    await soon(() => one(lookup, '#query'));
    await type(lookup, 'khai');
    fail(new TypeError('Failed to fetch'));
    await soon(() => expect(focused(lookup)?.id).toBe('retry'));
  });

  it('names the address and the reason of a failure, tells the page, and tries again', async () => {
    const told: unknown[] = [];
    main.addEventListener('hl-error', (event) => told.push(event instanceof CustomEvent && event.detail), {
      once: true,
    });
    const answers = [new Response('no', { status: 503 }), Response.json(SAMPLE)];
    vi.spyOn(window, 'fetch').mockImplementation(async () => answers.shift() ?? Response.error());
    const lookup = place({ src: '/procedures.json' });
    await soon(() => one(lookup, '#retry'));
    expect(message(lookup)).toContain(`từ ${location.origin}/procedures.json.`);
    expect(message(lookup)).toContain('HTTP 503');
    expect(told).toEqual([{ message: `${location.origin}/procedures.json: HTTP 503` }]);
    await userEvent.click(one(lookup, '#retry'));
    await soon(() => expect(names(lookup)).toHaveLength(5));
    expect(focused(lookup)).toBe(one(lookup, '#query'));
  });

  it('keeps the button when trying again fails too', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const lookup = place({ src: '/none.json' });
    await soon(() => one(lookup, '#retry'));
    expect(message(lookup)).toContain('Không kết nối được');
    await userEvent.click(one(lookup, '#retry'));
    await soon(() => expect(focused(lookup)?.id).toBe('retry'));
  });

  it.each([
    ['data:application/json,{', 'Tệp không đúng dạng: dòng 1, cột 2: tệp bị cắt ngang ở đây'],
    [asFile({ version: 3 }), 'version: cần 1 hoặc 2'],
    [asFile({ ...SAMPLE, procedures: [{ code: '1' }] }), 'procedures[0].name: cần chữ'],
    ['http://', 'Không kết nối được'],
  ])('says what is wrong with %s', async (src, reason) => {
    const lookup = place({ src });
    await soon(() => one(lookup, '#retry'));
    expect(message(lookup)).toContain(reason);
  });

  it('says so when there is no procedure, and when no file is named', async () => {
    const empty = place({ src: asFile({ ...SAMPLE, procedures: [] }) });
    await soon(() => expect(message(empty)).toBe('Danh mục chưa có thủ tục nào.'));
    const without = document.createElement('hl-lookup');
    main.append(without);
    await without.updateComplete;
    expect(message(without)).toContain('chưa có thuộc tính src');
  });

  it('loads the new file when the address changes, and again when it is put back into the page', async () => {
    const lookup = await show();
    lookup.src = asFile({ ...SAMPLE, procedures: SAMPLE.procedures.slice(0, 1) });
    await soon(() => expect(names(lookup)).toHaveLength(1));
    const moved = place();
    moved.remove();
    main.append(moved);
    await soon(() => expect(names(moved)).toHaveLength(5));
  });

  it('shows hostile data as text', async () => {
    const markup = '<img src=x onerror="window.hacked=true"><b>A</b>';
    const hostile = {
      ...{
        code: '1.000001',
        name: markup,
        field: markup,
        agency: markup,
        audience: [markup],
        results: [markup],
      },
      ...{ url: 'javascript:window.hacked=true', warnings: [markup, 'constructor'] },
      cases: [{ title: markup, papers: [{ name: markup, originals: 1, copies: 1 }] }],
      channels: [
        {
          channel: 'online',
          term: { text: markup },
          fee: { kind: 'shown', text: markup, reading: 'amount' },
        },
      ],
    };
    const lookup = await show({ src: asFile({ ...SAMPLE, source: markup, procedures: [hostile] }) });
    await type(lookup, 'img');
    expect(names(lookup)).toEqual([markup]);
    await type(lookup, '{Enter}');
    expect(title(lookup)).toBe(markup);
    expect(textOf(one(lookup, '[part=case]'))).toContain(markup);
    expect(textOf(one(lookup, '[part=warnings] ul'))).toBe(`${markup} constructor`);
    expect(all(lookup, 'img, b, a')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });

  it('finds in the real register', async () => {
    const lookup = await show({ src: REAL });
    expect(textOf(one(lookup, '[part=status]'))).toBe('441 thủ tục');
    await type(lookup, 'dang ky ket hon');
    expect(names(lookup)[0]).toBe('Thủ tục đăng ký kết hôn');
  });
});

describe('hl-lookup: what a ward’s own file says', () => {
  const [birth] = SAMPLE.procedures;
  const src = asFile({
    ...SAMPLE,
    version: 2,
    procedures: [
      {
        ...birth,
        cases: [
          { title: '', papers: [{ name: 'Tờ khai', originals: 1, copies: 0, forms: ['Mẫu 01.docx'] }] },
        ],
        decision: '163/QĐ-BTP',
        place: 'Trung tâm Phục vụ hành chính công',
        legalBasis: ['123/2015/NĐ-CP', '85/2019/TT-BTC'],
        conditions: 'Trẻ em được sinh ra tại Việt Nam.',
        steps: [{ title: 'Bước 1', text: 'Nộp hồ sơ.\nNhận giấy hẹn.' }, { text: 'Nhận kết quả.' }],
        note: 'Buổi sáng thứ Hai đông, nên đến buổi chiều.',
      },
    ],
  });

  it('stands beside the national text: note, steps, where, legal basis, forms', async () => {
    const lookup = await show({ src, code: '1.001193' });
    expect(textOf(one(lookup, '[part=note]'))).toBe(
      'Lời của đơn vị Buổi sáng thứ Hai đông, nên đến buổi chiều.',
    );
    expect(all(lookup, '.steps > li').map(textOf)).toEqual([
      'Bước 1 Nộp hồ sơ. Nhận giấy hẹn.',
      'Nhận kết quả.',
    ]);
    const shown = textOf(one(lookup, 'article'));
    for (const fact of ['163/QĐ-BTP', 'Trung tâm Phục vụ hành chính công', '85/2019/TT-BTC', 'Mẫu 01.docx'])
      expect(shown).toContain(fact);
    await expectAccessible(main);
  });

  it('says nothing of it where the register does not have it', async () => {
    const lookup = await show({ code: '1.001193' });
    expect(all(lookup, '.steps, [part=note]')).toEqual([]);
    expect(textOf(one(lookup, 'article'))).not.toContain('Căn cứ pháp lý');
  });

  it.each([
    ['NotAllowedError', 'Đã chép liên kết.'],
    ['AbortError', ''],
  ])('where sharing ends in %s it says “%s”', async (name, said) => {
    const before = navigator.share;
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('no', name)),
    });
    try {
      const lookup = await show({ src, code: '1.001193', 'base-url': 'https://phuong.test/tthc/' });
      one(lookup, '[part=share]').click();
      // what follows on the refusal is done by then
      await new Promise((done) => setTimeout(done));
      await vi.waitFor(() => expect(textOf(one(lookup, '.sheet-actions [role=status]'))).toBe(said));
      expect(copied.mock.calls).toEqual(said === '' ? [] : [['https://phuong.test/tthc/1.001193']]);
    } finally {
      Object.defineProperty(navigator, 'share', { configurable: true, value: before });
      copied.mockRestore();
    }
  });

  it('is printed and shared by its address', async () => {
    const printed = vi.spyOn(window, 'print').mockReturnValue();
    const shared: ShareData[] = [];
    const before = navigator.share;
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => void shared.push(data),
    });
    try {
      const lookup = await show({ src, code: '1.001193', 'base-url': 'https://phuong.test/tthc/' });
      one(lookup, '[part=print]').click();
      one(lookup, '[part=share]').click();
      expect(printed).toHaveBeenCalledOnce();
      expect(shared).toMatchObject([{ url: 'https://phuong.test/tthc/1.001193' }]);
    } finally {
      Object.defineProperty(navigator, 'share', { configurable: true, value: before });
      printed.mockRestore();
    }
  });
});

describe('hl-lookup: what people type', () => {
  it.each([
    ['ddawng kys khai sinh', '1.001193'],
    ['dangky khai sinh', '1.001193'],
    ['giấy khai sinh cho con', '1.001193'],
    ['đăng ký khai sih', '1.001193'],
  ])('%s finds %s', async (typed, code) => {
    const lookup = await show();
    one(lookup, '#query').focus();
    await userEvent.fill(one(lookup, '#query'), typed);
    await soon(() => expect(all(lookup, '[role=option]')[0]?.dataset.code).toBe(code));
  });
});

describe('hl-lookup: a small list first, the facts later', () => {
  const { index, parts } = makeIndexFiles(
    SAMPLE,
    ({ procedures }) => `procedures/${procedures[0]?.code}.json`,
  );
  const list = `${location.origin}/lists/procedures-index.json`;
  const answers = new Map<string, unknown>();
  let asked: string[] = [];
  let isOnline = true;

  beforeEach(() => {
    asked = [];
    isOnline = true;
    answers.clear();
    answers.set(list, index);
    for (const [name, part] of parts) answers.set(new URL(name, list).href, part);
    vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
      const address = String(input);
      asked.push(address);
      if (!isOnline) throw new TypeError('Failed to fetch');
      const answer = answers.get(address);
      return answer === undefined ? new Response('no', { status: 404 }) : Response.json(answer);
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  it('loads no facts until a procedure is opened, then those of its part', async () => {
    const lookup = await show({ src: list });
    expect(names(lookup)).toHaveLength(5);
    expect(asked).toEqual([list]);
    await type(lookup, 'ket hon{Enter}');
    expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn');
    expect(focused(lookup)?.id).toBe('detail-title');
    expect(all(lookup, '[part=channel]').length).toBeGreaterThan(0);
    expect(asked).toEqual([list, new URL(index.parts[0] ?? '', list).href]);
    expect(textOf(all(lookup, '[part=option] .beside')[0])).toBeUndefined();
    await expectAccessible(main);
  });

  it('shows the name at once, says what could not be loaded, and tries again', async () => {
    answers.delete(new URL(index.parts[0] ?? '', list).href);
    const lookup = await show({ src: list });
    await type(lookup, 'ket hon{Enter}');
    await soon(() => one(lookup, '#retry'));
    expect(title(lookup)).toBe('Thủ tục đăng ký kết hôn');
    expect(textOf(one(lookup, '[part=message]'))).toContain('HTTP 404');
    await expectAccessible(main);
    for (const [name, part] of parts) answers.set(new URL(name, list).href, part);
    await userEvent.click(one(lookup, '#retry'));
    await soon(() => expect(all(lookup, '[part=channel]').length).toBeGreaterThan(0));
  });

  it('shows without network what was loaded at an earlier visit, with its day', async () => {
    const before = await show({ src: list });
    await type(before, 'ket hon{Enter}');
    await soon(async () => expect(await (await caches.open('hai-long-files')).keys()).toHaveLength(2));
    before.remove();
    history.replaceState(null, '', start);
    isOnline = false;
    const lookup = await show({ src: list });
    expect(textOf(one(lookup, '[part=kept]'))).toMatch(/lưu trên máy này ngày \d\d\/\d\d\/\d{4}\.$/);
    await expectAccessible(main);
    await type(lookup, 'ket hon{Enter}');
    await soon(() => expect(all(lookup, '[part=channel]').length).toBeGreaterThan(0));
    isOnline = true;
    await userEvent.click(one(lookup, '[part=back]'));
    lookup.src = `${list}?moi`;
    answers.set(`${list}?moi`, index);
    await soon(() => expect(all(lookup, '[part=kept], #query').map(({ id }) => id)).toEqual(['query']));
  });

  it('shows what was kept where the file has become a broken one, and tells the page', async () => {
    const before = await show({ src: list });
    await soon(async () => expect(await (await caches.open('hai-long-files')).match(list)).toBeDefined());
    before.remove();
    answers.set(list, { kind: 'procedures-index', version: 9 });
    const told = vi.fn();
    main.addEventListener('hl-error', told, { once: true });
    const lookup = await show({ src: list });
    expect(names(lookup)).toHaveLength(5);
    expect(told).toHaveBeenCalledOnce();
    expect(all(lookup, '[part=kept]')).toHaveLength(1);
  });

  it.each([
    [{ ...index, procedures: [['1.0', 'A']] }, 'procedures[0]: cần danh sách sáu mục'],
    [{ ...index, version: 2 }, 'version: cần 1 (chỉ có'],
    [{ ...index, procedures: [['1.0', 'A', 0, 0, [99], 0]] }, 'cần số thứ tự của một đối tượng'],
  ])('says what is wrong with a broken list', async (broken, reason) => {
    answers.set(list, broken);
    const lookup = place({ src: list });
    await soon(() => expect(textOf(one(lookup, '[part=message]'))).toContain(reason));
  });
});

describe('hl-lookup: by field and audience', () => {
  const choose = async (lookup: HlLookup, id: string, value: string) => {
    await userEvent.selectOptions(one(lookup, `#${id}`), value);
    await lookup.updateComplete;
  };

  it('narrows the list, says how many there are of each, and widens it again', async () => {
    const lookup = await show();
    expect(all(lookup, '#field option').map(textOf)).toEqual([
      'Tất cả lĩnh vực',
      'Đất đai (2)',
      'Hộ tịch (3)',
    ]);
    await choose(lookup, 'field', 'Đất đai');
    expect(names(lookup)).toHaveLength(2);
    expect(textOf(one(lookup, '[part=status]'))).toBe('2 thủ tục');
    await type(lookup, 'khai sinh');
    expect(names(lookup)).toEqual([]);
    expect(textOf(one(lookup, '[part=widen]'))).toBe('Tìm trong tất cả (2)');
    await expectAccessible(main);
    await userEvent.click(one(lookup, '[part=widen]'));
    expect(names(lookup)).toHaveLength(2);
  });

  it('draws the rows first, then what the boxes offer, and moves nothing', async () => {
    const lookup = place({ src: REAL });
    const first = await new Promise<{ options: number; top: number }>((resolve) => {
      const look = () => {
        const top = all(lookup, '[role=option]')[0]?.getBoundingClientRect().top;
        if (top === undefined) requestAnimationFrame(look);
        else resolve({ options: all(lookup, '#field option').length, top });
      };
      look();
    });
    expect(first.options).toBe(1);
    await lookup.updateComplete;
    expect(all(lookup, '#field option').length).toBeGreaterThan(20);
    expect(all(lookup, '[role=option]')[0]?.getBoundingClientRect().top).toBe(first.top);
  });

  it('offers audiences as people look for themselves', async () => {
    const lookup = await show({ src: REAL });
    expect(all(lookup, '#audience option').map((option) => textOf(option)?.replace(/ \(\d+\)/, ''))).toEqual([
      ...['Tất cả đối tượng', 'Người dân', 'Doanh nghiệp', 'Hợp tác xã', 'Cơ quan, tổ chức'],
      ...['Người nước ngoài', 'Cán bộ, công chức, viên chức'],
    ]);
    await choose(lookup, 'audience', 'cooperative');
    const count = Number(textOf(one(lookup, '[part=status]'))?.match(/^\d+/)?.[0]);
    expect(count).toBeGreaterThan(50);
    expect(count).toBeLessThan(200);
    expect(textOf(one(lookup, '#audience option:checked'))).toBe(`Hợp tác xã (${count})`);
    await expectAccessible(main);
  });
});

describe('hl-lookup: what a desk often uses', () => {
  it('is marked, stands first and stays, on the machine of a page that asks for it', async () => {
    const lookup = await show({ favourites: '', code: '1.004884' });
    const mark = one(lookup, '[part=favourite]');
    expect([textOf(mark), mark.getAttribute('aria-pressed')]).toEqual(['Thêm vào mục hay dùng', 'false']);
    await userEvent.click(mark);
    expect([textOf(mark), mark.getAttribute('aria-pressed')]).toEqual(['Bỏ khỏi mục hay dùng', 'true']);
    await expectAccessible(main);
    main.replaceChildren();
    history.replaceState(null, '', start);
    const next = await show({ favourites: '' });
    expect(names(next)[0]).toBe('Thủ tục đăng ký lại khai sinh');
    expect(textOf(all(next, '[role=option]')[0])).toContain('Hay dùng');
    await expectAccessible(main);
  });

  it('keeps and shows nothing elsewhere', async () => {
    localStorage.setItem('hl-lookup.favourites', '["1.004884"]');
    const lookup = await show();
    expect(names(lookup)[0]).toBe('Xác định lại diện tích đất ở');
    await type(lookup, 'ket hon{Enter}');
    expect(all(lookup, '[part=favourite]')).toEqual([]);
  });

  it('follows another tab, and says so where the browser keeps nothing', async () => {
    const lookup = await show({ favourites: '', code: '1.004884' });
    localStorage.setItem('hl-lookup.favourites', '["1.004884"]');
    window.dispatchEvent(new StorageEvent('storage', { key: 'hl-lookup.favourites' }));
    await soon(() => expect(one(lookup, '[part=favourite]').getAttribute('aria-pressed')).toBe('true'));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.click(one(lookup, '[part=favourite]'));
    vi.restoreAllMocks();
    await soon(() => expect(textOf(one(lookup, '[role=alert]'))).toContain('không cho lưu'));
    expect(one(lookup, '[part=favourite]').getAttribute('aria-pressed')).toBe('true');
  });
});
