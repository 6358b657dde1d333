import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { FIELD_TEXTS, PAYLOADS } from '../hostile/payloads';
import { spoil } from '../hostile/spoil';
import { sampleProgress } from '../stand-in/sample-progress';
import { expect, test } from './fixtures';

const NOW = new Date();
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const SITE = 'tests/stand-in/ward-site/public';
const WARD = { ...read(`${SITE}/ward.json`), map: 'https://bando.vn/', shortSite: 'https://pm.vn/' };
const ANSWERS = read(`${SITE}/answers.json`);
const PROGRESS = sampleProgress(NOW);
const PROCEDURES = {
  version: 2,
  asOf: '2026-11-01',
  source: 'Cổng',
  procedures: [
    {
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      field: 'Hộ tịch',
      issuer: 'Bộ Tư pháp',
      units: ['committee'],
      agency: 'Ủy ban nhân dân cấp xã',
      audience: ['Công dân Việt Nam'],
      cases: [
        {
          title: 'Giấy tờ phải nộp',
          papers: [{ name: 'Giấy chứng sinh', originals: 1, copies: 0, forms: ['TK-khai-sinh.docx'] }],
        },
      ],
      channels: [
        {
          channel: 'counter',
          term: { text: '1 Ngày làm việc', number: 1, unit: 'working-day' },
          fee: { kind: 'shown', text: 'Lệ phí: 8.000 đồng', reading: 'amount' },
        },
      ],
      results: ['Giấy khai sinh'],
      decision: 'Quyết định 1/QĐ',
      place: 'Trung tâm',
      legalBasis: ['Luật Hộ tịch'],
      conditions: 'Không có',
      steps: [{ title: 'Nộp hồ sơ', text: 'Đến quầy.' }],
      note: 'Ghi chú',
      url: 'https://dichvucong.gov.vn/1',
      warnings: [],
    },
  ],
};
const HARMLESS = 'Nghỉ trưa';
/** As the browser's own comparison sees it; half a pair of surrogates is replaced on the way. */
const plain = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** A page of the ward's site under the strictest policy that the documents name, and all that runs, asks or is refused. */
async function openPage(page: Page, site: string, body: string) {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('dialog', (dialog) => told.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url().includes('leak.test')) told.push(request.url());
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
    Object.assign(globalThis, { refused });
  });
  const address = `${site}/thu-nghiem.html`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src *; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
      },
      body: `<!doctype html><html lang="vi"><title>Trang của phường</title><script type="module" src="/widgets/hai-long.js"></script><body>${body}`,
    }),
  );
  await page.goto(address);
  return async () => ({
    told,
    ...(await page.evaluate(() => ({
      refused: (globalThis as unknown as { refused: string[] }).refused,
      ran: 'ran' in globalThis,
      polluted: 'polluted' in Object.prototype || Object.keys(Object.prototype).length > 0,
    }))),
  });
}
const CLEAN = { told: [], refused: [], ran: false, polluted: false };

/** What stands in a widget: the kinds of its elements with their attributes, where its links lead, and its words. */
const lookInto = (page: Page, tag: string) =>
  page.locator(tag).evaluateAll((widgets) =>
    widgets.map(({ shadowRoot }) => {
      const all = [...(shadowRoot?.querySelectorAll('*') ?? [])];
      return {
        kinds: [...new Set(all.map((one) => [one.localName, ...one.getAttributeNames()].join(' ')))].sort(),
        links: all.flatMap((one) => (one instanceof HTMLAnchorElement ? [one.protocol] : [])),
        words: shadowRoot?.textContent ?? '',
      };
    }),
  );

const WIDGETS = {
  'hl-contact': WARD,
  'hl-answers': ANSWERS,
} as const;

for (const [tag, file] of Object.entries(WIDGETS)) {
  test(`${tag} shows hostile texts of its file as texts`, async ({ page, standIn }) => {
    const texts = [HARMLESS, ...FIELD_TEXTS];
    await page.route('**/xau-*.json', (route) => {
      const [, place = ''] = /xau-(\d+)/.exec(route.request().url()) ?? [];
      return route.fulfill({ json: spoil(file, texts[Number(place)] ?? '') });
    });
    const state = await openPage(
      page,
      standIn.site,
      texts.map((_, place) => `<${tag} src="/xau-${place}.json"></${tag}>`).join(''),
    );
    await expect
      .poll(
        async () =>
          (await lookInto(page, tag)).filter(
            ({ words }) => words.includes('Mẫu') || words.includes('Trung tâm'),
          ).length,
      )
      .toBe(texts.length);
    const [own, ...others] = await lookInto(page, tag);
    for (const [place, { kinds, links, words }] of others.entries()) {
      const hostile = FIELD_TEXTS[place] ?? '';
      expect(
        kinds.filter((kind) => !own?.kinds.includes(kind)),
        hostile,
      ).toEqual([]);
      expect(links, hostile).toEqual(own?.links);
      expect(plain(words), hostile).toContain(plain(hostile));
    }
    expect(await state()).toEqual(CLEAN);
  });
}

test('no address of a file becomes a link that runs something', async ({ page, standIn }) => {
  const texts = PAYLOADS.addresses;
  await page.route('**/xau-*.json', (route) => {
    const [, place = ''] = /xau-(\d+)/.exec(route.request().url()) ?? [];
    return route.fulfill({ json: spoil(WARD, texts[Number(place)] ?? '', 'addresses') });
  });
  await page.route('**/thu-tuc-*.json', (route) => {
    const [, place = ''] = /thu-tuc-(\d+)/.exec(route.request().url()) ?? [];
    return route.fulfill({ json: spoil(PROCEDURES, texts[Number(place)] ?? '', 'addresses') });
  });
  const state = await openPage(
    page,
    standIn.site,
    texts
      .map(
        (_, place) =>
          `<hl-contact src="/xau-${place}.json"></hl-contact><hl-lookup src="/thu-tuc-${place}.json"></hl-lookup>`,
      )
      .join(''),
  );
  await page.evaluate(() => {
    location.hash = '#hl=1.001193';
  });
  await expect
    .poll(
      async () =>
        (await lookInto(page, 'hl-lookup')).filter(({ words }) => words.includes('Giấy chứng sinh')).length,
    )
    .toBe(texts.length);
  await expect
    .poll(async () => (await lookInto(page, 'hl-contact')).filter(({ kinds }) => kinds.length > 3).length)
    .toBe(texts.length);
  for (const tag of ['hl-contact', 'hl-lookup'])
    for (const { links } of await lookInto(page, tag))
      for (const protocol of links) expect(['http:', 'https:', 'tel:', 'mailto:']).toContain(protocol);
  const { told, ...others } = await state();
  expect(others).toMatchObject({ ran: false, polluted: false });
  expect(told.filter((line) => !line.startsWith('https://leak.test'))).toEqual([]);
});

test('hl-lookup shows hostile texts of a register as texts, in its list and in a procedure', async ({
  page,
  standIn,
}) => {
  const codeOf = (place: number) => `9.${String(place).padStart(6, '0')}`;
  const [sample] = PROCEDURES.procedures;
  const texts = [HARMLESS, ...FIELD_TEXTS];
  await page.route('**/thu-tuc.json', (route) =>
    route.fulfill({
      json: {
        ...PROCEDURES,
        procedures: texts.map((text, place) => ({ ...spoil(sample, text), code: codeOf(place) })),
      },
    }),
  );
  const state = await openPage(page, standIn.site, '<hl-lookup src="/thu-tuc.json"></hl-lookup>');
  const lookup = page.locator('hl-lookup');
  await lookup.getByRole('combobox', { name: 'Tìm thủ tục' }).fill('khai sinh');
  await expect(lookup.getByRole('listbox').getByRole('option').first()).toBeVisible();
  let own: string[] = [];
  for (const [place, hostile] of texts.entries()) {
    await page.evaluate((code) => {
      location.hash = `#hl=${code}`;
    }, codeOf(place));
    await expect(lookup.getByText(codeOf(place)).first()).toBeVisible();
    await expect(lookup.getByText('Giấy chứng sinh').first()).toBeVisible();
    const [{ kinds, links } = { kinds: [], links: [] }] = await lookInto(page, 'hl-lookup');
    if (place === 0) own = kinds;
    expect(
      kinds.filter((kind) => !own.includes(kind)),
      hostile,
    ).toEqual([]);
    for (const protocol of links) expect(['http:', 'https:']).toContain(protocol);
  }
  expect(await state()).toEqual(CLEAN);
});

test('hl-progress shows hostile texts of its file as texts', async ({ page, standIn }) => {
  const [sample] = PROGRESS.dossiers;
  const codeOf = (place: number) => `H57.999-261110-${String(place).padStart(4, '0')}`;
  const texts = [HARMLESS, ...FIELD_TEXTS];
  await page.route('**/tien-do.json', (route) =>
    route.fulfill({
      json: {
        ...PROGRESS,
        unitName: texts.join(' '),
        dossiers: texts.map((text, place) => ({
          ...sample,
          procedure: `${text} khai sinh`,
          code: codeOf(place),
        })),
      },
    }),
  );
  const state = await openPage(page, standIn.site, '<hl-progress src="/tien-do.json"></hl-progress>');
  const progress = page.locator('hl-progress');
  let own: string[] = [];
  for (const [place, hostile] of texts.entries()) {
    await progress.getByRole('textbox').or(progress.getByRole('searchbox')).first().fill(codeOf(place));
    await page.keyboard.press('Enter');
    await expect(progress.getByText(codeOf(place)).first()).toBeVisible();
    const [{ kinds } = { kinds: [] }] = await lookInto(page, 'hl-progress');
    if (place === 0) own = kinds;
    expect(
      kinds.filter((kind) => !own.includes(kind)),
      hostile,
    ).toEqual([]);
  }
  expect(await state()).toEqual(CLEAN);
});

test('hl-results takes hostile answers of a collector for texts', async ({ page, standIn }) => {
  const texts = [HARMLESS, ...FIELD_TEXTS];
  const estimate = { value: 80, low: 70, high: 90 };
  const textOf = (address: string) => texts[Number(/\/thu\/(\d+)\//.exec(address)?.[1])] ?? '';
  await page.route('**/thu/*/v1/**', (route) => {
    const hostile = textOf(route.request().url());
    const groups = ['2026-10', hostile].map((period) => ({
      period,
      n: 100,
      overall: estimate,
      name: hostile,
      criteria: JSON.parse(
        `{"__proto__":{"value":1,"low":1,"high":1,"n":9,"polluted":1},${JSON.stringify(hostile)}:{"value":80,"low":70,"high":90,"n":100},"access":{"value":80,"low":70,"high":90,"n":100}}`,
      ),
    }));
    return route.fulfill({
      json: { unit: hostile, from: '2026-10-01', to: '2026-10-31', method: 'share', groups },
    });
  });
  const state = await openPage(
    page,
    standIn.site,
    texts
      .map(
        (_, place) =>
          `<hl-results unit="phuong-mau" endpoint="${standIn.site}/thu/${place}" from="2026-10-01" to="2026-10-31"></hl-results>`,
      )
      .join(''),
  );
  await expect
    .poll(async () => (await lookInto(page, 'hl-results')).filter(({ words }) => words.includes('80')).length)
    .toBe(texts.length);
  const [own, ...others] = await lookInto(page, 'hl-results');
  for (const [place, { kinds, links }] of others.entries()) {
    expect(
      kinds.filter((kind) => !own?.kinds.includes(kind)),
      FIELD_TEXTS[place],
    ).toEqual([]);
    expect(links).toEqual(own?.links);
  }
  expect(await state()).toEqual(CLEAN);
});

const HOSTILE = PAYLOADS.markup.slice(0, 8).join(' ');
const asJson = (body: string, status = 201) => ({ status, contentType: 'application/json', body });

/** What a collector, or something in its place, may say instead of taking an answer. */
const NO_ACKNOWLEDGEMENTS = {
  'half a JSON': asJson('{"id": "'),
  'JSON that is nothing': asJson('null', 200),
  'markup called JSON': asJson(HOSTILE),
  'the id of another answer': asJson('{"id": "00000000-0000-4000-8000-000000000000"}', 200),
  'an id that is markup': asJson(JSON.stringify({ id: HOSTILE })),
  'a body of 5 MB': asJson(JSON.stringify({ more: 'x'.repeat(5_000_000) })),
  'the log-in page of a public network': {
    status: 200,
    contentType: 'text/html',
    body: `<script>ran = true</script>${HOSTILE}`,
  },
  'a redirection to elsewhere': { status: 307, headers: { location: 'https://leak.test/v1/responses' } },
  'a wait that never ends': { status: 429, headers: { 'retry-after': '9'.repeat(400) } },
  'a failure in markup': asJson(JSON.stringify({ title: HOSTILE, detail: HOSTILE }), 500),
};
/** Refusals, each with what the page's script is told. */
const REFUSALS = {
  'a detail that is markup': [asJson(JSON.stringify({ detail: HOSTILE }), 422), HOSTILE.slice(0, 300)],
  'a detail of 100 kB': [asJson(JSON.stringify({ detail: 'x'.repeat(100_000) }), 400), 'x'.repeat(300)],
  'a detail that is no text': [asJson('{"detail": {"__proto__": {"polluted": 1}}}', 409), 'HTTP 409'],
  'a body that is no JSON': [asJson('{{', 404), 'HTTP 404'],
} as const;

/** A survey for each of the answers, filled in and sent; the queue of the device and what the page was told. */
async function sendTo(page: Page, site: string, answers: Parameters<Route['fulfill']>[0][]) {
  await page.route('**/thu/*/v1/responses*', (route) =>
    route.fulfill(answers[Number(/\/thu\/(\d+)\//.exec(route.request().url())?.[1])]),
  );
  await page.addInitScript(() => {
    const said: string[] = [];
    for (const name of ['hl-sent', 'hl-queued', 'hl-error'])
      addEventListener(name, (event) => {
        const { detail, target } = event as CustomEvent<{ message?: string }>;
        said.push([(target as Element).id, name, detail.message].filter(Boolean).join(' '));
      });
    Object.assign(globalThis, { said });
  });
  const state = await openPage(
    page,
    site,
    answers
      .map(
        (_, place) =>
          `<hl-survey id="s${place}" unit="phuong-mau" endpoint="${site}/thu/${place}"></hl-survey>`,
      )
      .join(''),
  );
  for (const place of answers.keys()) {
    const survey = page.locator(`#s${place}`);
    await survey.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
    await survey.getByRole('button', { name: 'Gửi phiếu', exact: true }).click();
    await expect(survey).toContainText('Đã ghi nhận, cảm ơn Quý vị');
  }
  return {
    state,
    said: () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said),
    count: (store: 'waiting' | 'refused') =>
      page.evaluate(async (name) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('hl-responses');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const counting = database.transaction(name).objectStore(name).count();
        await new Promise((resolve) => counting.addEventListener('success', resolve));
        database.close();
        return counting.result;
      }, store),
  };
}

test('hl-survey keeps every answer that its collector has not acknowledged, whatever it says instead', async ({
  page,
  standIn,
}) => {
  const answers = Object.values(NO_ACKNOWLEDGEMENTS);
  const { state, said, count } = await sendTo(page, standIn.site, answers);
  await expect
    .poll(async () => (await said()).sort())
    .toEqual(answers.map((_, place) => `s${place} hl-queued`).sort());
  expect(await count('waiting')).toBe(answers.length);
  for (const [place, what] of Object.keys(NO_ACKNOWLEDGEMENTS).entries())
    await expect(page.locator(`#s${place}`), what).toContainText(
      'Đã lưu trên máy này, sẽ tự gửi khi có mạng.',
    );
  const shown = await lookInto(page, 'hl-survey');
  for (const { kinds, words } of shown) {
    expect(kinds).toEqual(shown[0]?.kinds);
    expect(words).not.toContain('<');
  }
  expect(await state()).toEqual(CLEAN);
});

test('hl-survey sets aside what a hostile collector refuses, and says so as text and briefly', async ({
  page,
  standIn,
}) => {
  const cases = Object.values(REFUSALS);
  const { state, said, count } = await sendTo(
    page,
    standIn.site,
    cases.map(([answer]) => answer),
  );
  await expect
    .poll(async () => (await said()).filter((line) => line.includes('hl-error')).sort())
    .toEqual(cases.map(([, detail], place) => `s${place} hl-error ${detail}`).sort());
  expect(await said()).not.toContainEqual(expect.stringContaining('hl-sent'));
  expect(await count('refused')).toBe(cases.length);
  expect(await count('waiting')).toBe(0);
  for (const { words } of await lookInto(page, 'hl-survey')) expect(words).not.toMatch(/[<]|xxx/);
  expect(await state()).toEqual(CLEAN);
});

test('the screen shows hostile texts of led.json as texts, and passes over hostile addresses', async ({
  page,
  standIn,
}) => {
  const state = await openPage(page, standIn.site, '');
  await page.route('**/led.json', (route) =>
    route.fulfill({
      json: {
        version: 1,
        items: [
          ...[HARMLESS, ...FIELD_TEXTS].map((text) => ({
            kind: 'notice',
            title: `${text} a`,
            text: `${text} a`,
          })),
          ...PAYLOADS.addresses.flatMap((link) => [
            { kind: 'notice', title: 'Liên kết', text: 'Xem', link },
            { kind: 'video', title: 'Phim', url: link },
          ]),
        ],
      },
    }),
  );
  await page.route('**/ward.json', (route) => route.fulfill({ json: spoil(WARD, PAYLOADS.markup[0] ?? '') }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${standIn.site}/led/`);
  const heading = page.locator('hl-led h2');
  await expect(heading).toHaveText(`${HARMLESS} a`);
  const [{ kinds: own } = { kinds: [] as string[] }] = await lookInto(page, 'hl-led');
  for (const text of FIELD_TEXTS) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => plain((await heading.textContent()) ?? '')).toBe(plain(`${text} a`));
    const [{ kinds } = { kinds: [] }] = await lookInto(page, 'hl-led');
    expect(
      kinds.filter((kind) => !own.includes(kind)),
      text,
    ).toEqual([]);
  }
  expect(await state()).toMatchObject({ ran: false, polluted: false, refused: [] });
});

test('the ward’s page shows hostile comments, desks and names as texts', async ({ page, standIn }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) refused.push(message.text());
  });
  const texts = [HARMLESS, ...FIELD_TEXTS];
  await page.route('**/v1/units/phuong-mau/follow-ups?*', (route) =>
    route.fulfill({
      json: {
        unit: 'phuong-mau',
        items: texts.map((text, place) => ({
          id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
          submittedOn: '2026-11-02',
          desk: text,
          procedure: text,
          channel: 'kiosk',
          answers: { access: 2, procedures: 4, staff: 5, results: 3, feedback: null },
          comment: text,
          flagged: false,
          state: 'handed',
          handedTo: text,
          done: text,
          changedAt: null,
        })),
        next: null,
        counts: { new: 0, read: 0, handed: texts.length, closed: 0 },
        desks: texts,
      },
    }),
  );
  await page.goto(`${standIn.collector}/`);
  await page.getByLabel('Mã truy cập của đơn vị').fill(standIn.token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Ý kiến', exact: true }).click();
  // a filter names the desks too
  await expect(page.getByRole('listitem').getByText('<img src=x onerror').first()).toBeVisible();
  expect(
    await page.evaluate(() => ({
      ran: 'ran' in globalThis,
      polluted: Object.keys(Object.prototype).length > 0 || 'polluted' in Object.prototype,
    })),
  ).toEqual({ ran: false, polluted: false });
  expect(refused).toEqual([]);
});
