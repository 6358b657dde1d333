import JSZip from 'jszip';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { PAYLOADS } from '../../tests/hostile/payloads';
import { readAnswers } from '../exports/read-answers';
import { writeWorkbook } from '../exports/write-workbook';
import { describeOnDatabases, makeResponse, type TestCollector } from '../test-collector';

const CSV = '/v1/units/bac-nha-trang/responses.csv';
const WORKBOOK = '/v1/units/bac-nha-trang/responses.xlsx';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

async function send({ post }: TestCollector, responses: unknown[]) {
  for (let i = 0; i < responses.length; i += 100) {
    const answer = await post('/v1/responses:batch', { responses: responses.slice(i, i + 100) });
    const { results } = await answer.json();
    expect(results.every(({ status }: { status: number }) => status === 201)).toBe(true);
  }
}

describeOnDatabases('GET /v1/units/:unit/responses.csv and .xlsx', (create) => {
  it('hold every answer of the unit once, by day', async () => {
    const collector = await create();
    const responses = Array.from({ length: 2345 }, (_, i) =>
      makeResponse({ submittedOn: `2026-07-${String(1 + (i % 31)).padStart(2, '0')}`, seconds: i }),
    );
    await send(collector, [...responses, makeResponse({ unit: 'ninh-hoa' })]);

    const answer = await collector.get(CSV, bearer(collector.token));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="phieu-bac-nha-trang-2026-08-01.csv"',
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes).trim(), {
      header: true,
    });
    expect(new Set(data.map(({ id }) => id))).toEqual(new Set(responses.map(({ id }) => id)));
    expect(data).toHaveLength(responses.length);
    const days = data.map(({ submittedOn }) => submittedOn);
    expect(days).toEqual(days.toSorted());
    expect(data[0]).toMatchObject({ access: '5', procedures: '4', results: '3', feedback: '', lang: 'vi' });

    const workbook = await collector.get(WORKBOOK, bearer(collector.token));
    expect(workbook.headers.get('Content-Type')).toMatch(/spreadsheetml/);
    const [sheet] = await readExcelFile(Buffer.from(await workbook.arrayBuffer()));
    expect(sheet?.data).toHaveLength(responses.length + 1);
    expect(sheet?.data[0]?.slice(0, 3)).toEqual(['Mã phiếu', 'Ngày', 'Kênh']);
    expect(sheet?.data[1]?.[6]).toBe(5);
  });

  it('no text of a citizen is run as a formula, and every text comes back', async () => {
    const collector = await create();
    const comments = [
      ...PAYLOADS.formulas,
      'Dòng 1\r\nDòng 2, "trích" <b>&amp;',
      'Ký tự \u0001 và \u000B 😀',
    ];
    const formulas = PAYLOADS.formulas.length;
    await send(
      collector,
      comments.map((comment) => makeResponse({ comment, desk: '=1+1', procedure: '@SUM(A1)' })),
    );
    const csv = (await (await collector.get(CSV, bearer(collector.token))).text()).trim();
    const rows = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    for (const row of rows) expect(row).toMatchObject({ desk: "'=1+1", procedure: "'@SUM(A1)" });
    const cells = rows.map((row) => row.comment);
    expect(cells.toSorted()).toEqual(
      comments.map((text, i) => (i < formulas ? `'${text}` : text)).toSorted(),
    );

    const file = Buffer.from(await (await collector.get(WORKBOOK, bearer(collector.token))).arrayBuffer());
    const xml = await (await JSZip.loadAsync(file)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).not.toMatch(/<f[ >]/);
    const [sheet] = await readExcelFile(file, { trim: false });
    const column = sheet?.data[0]?.indexOf('Ý kiến') ?? -1;
    const shown = sheet?.data.slice(1).map((row) => String(row[column]));
    for (const text of PAYLOADS.formulas) expect(shown).toContain(text);
    expect(shown).toContain('Ký tự \u{FFFD} và \u{FFFD} 😀');
  });

  it('take a range, both days included', async () => {
    const collector = await create();
    const days = ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04'];
    await send(
      collector,
      days.map((submittedOn) => makeResponse({ submittedOn })),
    );
    const csv = await (
      await collector.get(`${CSV}?from=2026-07-02&to=2026-07-03`, bearer(collector.token))
    ).text();
    expect([...csv.matchAll(/2026-07-\d\d/g)].map(([text]) => text)).toEqual(days.slice(1, 3));
    for (const query of ['from=2026-02-30', 'to=x', 'day=1']) {
      expect((await collector.get(`${CSV}?${query}`, bearer(collector.token))).status).toBe(422);
    }
  });

  it('need a token of the unit', async () => {
    const collector = await create();
    for (const path of [CSV, WORKBOOK]) {
      expect((await collector.get(path)).status).toBe(401);
      expect((await collector.get(path, bearer(collector.otherToken))).status).toBe(403);
    }
    expect((await collector.get('/v1/units/o-dau-do/responses.csv')).status).toBe(404);
  });

  it('go on in the next sheet where one is full', async () => {
    const collector = await create();
    await send(
      collector,
      Array.from({ length: 7 }, () => makeResponse()),
    );
    const pages = readAnswers(collector.db, 'bac-nha-trang', { from: '2026-07-01', to: '2026-07-31' });
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeWorkbook(pages, 4)) chunks.push(chunk);
    const sheets = await readExcelFile(Buffer.concat(chunks));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Phiếu', 4],
      ['Phiếu 2', 4],
      ['Phiếu 3', 2],
    ]);
  });
});
