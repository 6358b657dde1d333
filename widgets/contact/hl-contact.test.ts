import { afterEach, describe, expect, it } from 'vitest';
import '../entries/hl-contact';
import sample from '../../tests/stand-in/ward-site/public/ward.json';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import type { HlContact } from './hl-contact';

const main = document.createElement('main');
document.body.append(main);
afterEach(() => main.replaceChildren());

const at = (text: string) => new Date(`${text}:00+07:00`);
const { emblem: _, ...plain } = sample;
// a data: address has no folder that a relative one could stand in
const WARD = { ...plain, documents: [{ kind: 'office-rules', url: 'https://a.vn/noi-quy.pdf' }] };
const asFile = (content: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;

async function show(
  now: string,
  change: object = {},
  attributes: Record<string, string> = {},
): Promise<HlContact> {
  const contact = document.createElement('hl-contact');
  contact.clock = () => at(now);
  for (const [name, value] of Object.entries({ src: asFile({ ...WARD, ...change }), ...attributes }))
    contact.setAttribute(name, value);
  main.append(contact);
  await eventually(() =>
    expect(contact.renderRoot.querySelector('[part=hours], [role=alert]')).not.toBeNull(),
  );
  return contact;
}

const textOf = (contact: HlContact, part: string) =>
  contact.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.innerText.replace(/\s+/g, ' ').trim() ??
  '';

describe('hl-contact', () => {
  it.each([
    ['2026-11-26T09:00', 'Đang làm việc đến 11:30'],
    ['2026-11-26T12:00', 'Đang nghỉ trưa Mở cửa lúc 13:00'],
    ['2026-11-26T06:00', 'Chưa đến giờ làm việc Mở cửa lúc 07:30'],
    ['2026-11-27T17:00', 'Đã hết giờ làm việc Mở cửa lại lúc 07:30, thứ Hai 30/11/2026'],
    ['2026-11-28T09:00', 'Hôm nay nghỉ Mở cửa lại lúc 07:30, thứ Hai 30/11/2026'],
    ['2026-09-02T09:00', 'Hôm nay nghỉ lễ Quốc khánh. Mở cửa lại lúc 07:30, thứ Năm 03/09/2026'],
  ])('at %s says “%s”', async (now, said) => {
    expect(textOf(await show(now), 'state')).toBe(said);
  });

  it('tells of half days and holidays of the next two weeks', async () => {
    const hours = {
      ...sample.hours,
      ownDays: [{ date: '2026-11-30', work: 'morning', reason: 'Sinh hoạt chuyên đề' }],
    };
    const said = textOf(await show('2026-11-26T09:00', { hours }), 'hours');
    expect(said).toContain('30/11/2026 07:30–11:30 (Sinh hoạt chuyên đề)');
    expect(said).toContain('Thứ Hai đến thứ Sáu 07:30–11:30, 13:00–17:00');
    main.replaceChildren();
    expect(textOf(await show('2026-12-28T09:00'), 'hours')).toContain('01/01/2027 Nghỉ');
  });

  it('says so where holidays are not known', async () => {
    expect(textOf(await show('2031-03-03T09:00'), 'hours')).toContain('chưa được công bố');
  });

  it('changes by itself when the office opens', async () => {
    const contact = await show('2026-11-26T09:00');
    let now = new Date(at('2026-11-26T07:30').getTime() - 300);
    const begun = performance.now();
    contact.clock = () => new Date(now.getTime() + performance.now() - begun);
    await contact.updateComplete;
    expect(textOf(contact, 'state')).toContain('Chưa đến giờ');
    await eventually(() => expect(textOf(contact, 'state')).toContain('Đang làm việc'));
    now = at('2026-11-26T11:31');
    contact.requestUpdate();
    await eventually(() => expect(textOf(contact, 'state')).toContain('Đang nghỉ trưa'));
  });

  it('links lead to the telephone, the mail and the documents', async () => {
    const contact = await show('2026-11-26T09:00');
    const links = [...contact.renderRoot.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining([
        'tel:02000000000',
        'mailto:gopy@phuongmau.tinhmau.gov.vn',
        'https://pakn.tinhmau.gov.vn/',
        'https://a.vn/noi-quy.pdf',
      ]),
    );
  });

  it.each([
    ['light', 'vi'],
    ['dark', 'vi'],
    ['light', 'en'],
  ])('has no barrier in the %s theme, in %s, open and closed', async (theme, lang) => {
    main.style.background = theme === 'dark' ? '#16181d' : '#fff';
    for (const now of ['2026-11-26T09:00', '2026-11-26T12:00', '2026-11-28T09:00']) {
      const contact = await show(now, {}, { theme, lang });
      await expectAccessible(main);
      contact.remove();
    }
  });

  it('shows only what the file has', async () => {
    const { version, unit, name, site, hours } = sample;
    const contact = document.createElement('hl-contact');
    contact.src = asFile({ version, unit, name, site, hours });
    main.append(contact);
    await eventually(() => expect(textOf(contact, 'hours')).not.toBe(''));
    for (const part of ['hotline', 'feedback', 'address', 'documents'])
      expect(textOf(contact, part)).toBe('');
  });

  it('tells the keeper what is wrong: no address, a file of another form, hours that cannot be', async () => {
    const contact = document.createElement('hl-contact');
    main.append(contact);
    await contact.updateComplete;
    await eventually(() => expect(contact.renderRoot.textContent).toContain('Thiếu thuộc tính src'));
    const messages: string[] = [];
    main.addEventListener('hl-error', ({ detail }) => messages.push(detail.message));
    await show('2026-11-26T09:00', { hotlines: 'x' });
    await show('2026-11-26T09:00', { hours: { officeHours: 'nowhere' } });
    expect(messages).toEqual([
      expect.stringContaining('hotlines should be a list'),
      expect.stringContaining('nowhere'),
    ]);
  });
});
