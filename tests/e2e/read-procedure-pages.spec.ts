import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { readProcedurePage } from '../../extension/portals/procedure/read-procedure-page';
import { bundleModule } from './bundle-module';

const FOLDER = 'tests/procedure-pages';
const URL = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0?utm=x#tab';
const NOW = '2026-11-20T09:00:00+07:00';
/** Pages of dossiers, which tell no procedure. */
const OTHERS = ['antd-descriptions-detail', 'bilingual-headers', 'bootstrap3-panels', 'aspnet-grid-view'];

let script: string;
test.beforeAll(async () => {
  script = await bundleModule('extension/portals/procedure/read-procedure-page.ts', 'reader');
});

const read = ([url, now]: string[]) => {
  const { reader } = globalThis as unknown as { reader: { readProcedurePage: typeof readProcedurePage } };
  return reader.readProcedurePage(document, { url, now: new Date(String(now)) }) ?? null;
};

const names = readdirSync(FOLDER).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);
for (const name of names)
  test(`the procedure of ${name} is read`, async ({ page }) => {
    await page.setContent(readFileSync(`${FOLDER}/${name}.html`, 'utf8'));
    await page.addScriptTag({ content: script });
    const before = await page.content();
    expect(await page.evaluate(read, [URL, NOW])).toEqual(
      JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8')),
    );
    expect(await page.content()).toBe(before);
  });

for (const name of OTHERS)
  test(`${name} is taken for no procedure`, async ({ page }) => {
    await page.setContent(readFileSync(`tests/portal-pages/${name}.html`, 'utf8'));
    await page.addScriptTag({ content: script });
    expect(await page.evaluate(read, [URL, NOW])).toBeNull();
  });
