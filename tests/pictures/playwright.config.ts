import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/find-tools.mjs';
import { NOW } from './save-picture';

/** `npm run pictures`: the pictures of the guides, taken in Chromium from the built product at one fixed moment. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    actionTimeout: 30_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'pictures',
      metadata: { engine: 'chromium', now: NOW },
      use: { browserName: 'chromium', launchOptions: { executablePath: findChromium() } },
    },
  ],
});
