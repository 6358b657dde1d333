import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** `unit` runs in Node; `browser` runs the widgets' tests in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,extension,collector,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          restoreMocks: true,
        },
      },
      {
        optimizeDeps: { include: ['lit', 'idb', 'uqr', 'fast-check', 'axe-core', 'jsqr'] },
        test: {
          name: 'browser',
          include: ['widgets/**/*.test.ts'],
          restoreMocks: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
