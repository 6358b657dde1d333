// Visits every page as a person would and saves a picture of each, at the width of a phone and of an office PC.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-tools.mjs';

const SIZES = { phone: { width: 360, height: 740 }, office: { width: 1280, height: 800 } };

/** @type {(keyof typeof SIZES)[]} */
const ALL_SIZES = ['phone', 'office'];

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, address: string, act?: (page: Page) => Promise<unknown>, whole?: boolean, schemes?: ('light' | 'dark')[], sizes?: (keyof typeof SIZES)[] }} View */

/**
 * @param {{ portal: string, site: string, extension: string, folder: string }} options addresses, the extension's
 *   unpacked build, and where the pictures go
 * @returns {Promise<string[]>} the files written
 */
export async function takeScreenshots({ portal, site, extension, folder }) {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(path.join(tmpdir(), 'hai-long-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const options = `chrome-extension://${new URL(worker.url()).host}/options.html`;
    const files = [];
    for (const view of viewsOf({ portal, site, options })) {
      for (const scheme of view.schemes ?? ['light']) {
        for (const name of view.sizes ?? ALL_SIZES) {
          const size = SIZES[name];
          const page = await context.newPage();
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize(size);
          await page.goto(view.address, { waitUntil: 'networkidle' });
          await view.act?.(page);
          const file = path.join(folder, `${view.name}-${size.width}${scheme === 'dark' ? '-dark' : ''}.png`);
          await page.screenshot({ path: file, fullPage: view.whole ?? false, animations: 'disabled' });
          files.push(file);
          await page.close();
        }
      }
    }
    return files;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {{ portal: string, site: string, options: string }} addresses @returns {View[]} */
function viewsOf({ portal, site, options }) {
  const badge = (/** @type {Page} */ page) => page.locator('hl-badge button').first();
  return [
    {
      name: 'portal-list',
      address: `${portal}/xu-ly-ho-so`,
      act: (page) => badge(page).waitFor({ state: 'attached' }),
    },
    {
      name: 'portal-list-plain',
      address: `${portal}/danh-sach-ho-so`,
      act: (page) => badge(page).waitFor({ state: 'attached' }),
    },
    { name: 'portal-why', address: `${portal}/xu-ly-ho-so`, act: (page) => badge(page).click() },
    {
      name: 'portal-summary',
      address: `${portal}/xu-ly-ho-so`,
      act: (page) => page.getByRole('button', { name: /Xem thời hạn của trang/ }).click(),
      sizes: ['office'], // on a phone the portal leaves no free place for it
    },
    {
      name: 'portal-detail',
      address: `${portal}/xu-ly-ho-so`,
      act: async (page) => {
        await page.locator('tbody tr').first().getByRole('link').first().click();
        await page.waitForURL(/\/ho-so\//);
        await badge(page).waitFor({ state: 'attached' });
      },
    },
    { name: 'portal-lookup', address: `${portal}/tra-cuu` },
    { name: 'portal-statistics', address: `${portal}/thong-ke` },
    { name: 'portal-documents', address: `${portal}/van-ban` },
    { name: 'portal-empty', address: `${portal}/xu-ly-ho-so?rows=0` },
    { name: 'extension-options', address: options, whole: true, schemes: ['light', 'dark'] },
    { name: 'site-home', address: site, whole: true },
    {
      name: 'site-led',
      address: `${site}/led/`,
      act: (page) => page.locator('hl-led h2').waitFor(),
      sizes: ['office'],
    },
    {
      name: 'site-lookup',
      address: site,
      act: async (page) => {
        const search = page.locator('hl-lookup input').first();
        await search.scrollIntoViewIfNeeded();
        await search.fill('khai sinh');
        await page.locator('hl-lookup').getByText('Đăng ký khai sinh').first().waitFor();
      },
    },
    {
      name: 'site-survey-sent',
      address: site,
      act: async (page) => {
        const survey = page.locator('hl-survey');
        for (const radio of await survey.getByRole('radio', { name: 'Hài lòng', exact: true }).all())
          await radio.check();
        await survey.getByRole('button', { name: /Gửi/ }).click();
        await survey
          .getByText(/cảm ơn/i)
          .first()
          .waitFor();
        await survey.scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'site-results',
      address: site,
      act: (page) => page.locator('hl-results').scrollIntoViewIfNeeded(),
    },
  ];
}
