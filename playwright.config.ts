import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from './scripts/find-tools.mjs';

const firefox = findFirefox();

/** End-to-end tests in real browsers, against the built extension and widgets (`npm test` builds them first). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // what a busy machine needs; how fast a thing is, a bench says
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // two browsers share a machine: what fails is tried once more, in a fresh browser; `npm test` names what needed it
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  projects: [
    {
      name: 'chromium',
      // it reads policies from a folder of the system only; Firefox beside its program too
      testIgnore: /\/policies-file\.spec\.ts/,
      metadata: { engine: 'chromium' },
      use: { browserName: 'chromium', launchOptions: { executablePath: findChromium() } },
    },
    {
      name: 'firefox',
      // left out is what launches Chromium itself, stops its worker or asks its own tools, and what reads pages without the
      // extension, which says the same in each engine and takes long. axe reads the same tree in each engine, and takes
      // 13–35 s for a page of a busy machine: tests about it alone are for Chromium, other tests ask it on their way
      testIgnore:
        /\/(contributing|full-day|fuzz-pages|import-stopped|kiosk-soak|read-pages|storage-full|two-versions|updated-extension|worker-stopped)\.spec\.ts/,
      grepInvert: /@chromium|axe finds nothing/,
      metadata: { engine: 'firefox' },
      use: {
        browserName: 'firefox',
        channel: firefox?.channel,
        launchOptions: { executablePath: firefox?.path },
      },
    },
  ],
});
