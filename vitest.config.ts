import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/**
 * `unit` runs in Node; `browser` runs the widgets' tests in a real Chromium. With `--coverage` the rules of the domain
 * must be tested nearly whole.
 */
export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      exclude: ['**/index.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,extension,collector,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          restoreMocks: true,
          // thousands of random cases take their time on a busy machine; how long is for the benches to say
          testTimeout: 60_000,
        },
      },
      {
        optimizeDeps: { include: ['lit', 'idb', 'uqr', 'fast-check', 'axe-core', 'jsqr', 'qr/decode.js'] },
        test: {
          name: 'browser',
          include: ['widgets/**/*.test.ts'],
          restoreMocks: true,
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
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
