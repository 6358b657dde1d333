// `npm test`: installs what it needs, builds, and runs every check and test. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-tools.mjs';
import { setUpOrExit } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const RESULTS = path.join(root, 'test-results');

/** @typedef {{ passed: number, failed: number }} Count */

/** One check is one test. */
const CHECKS = [
  'check:types',
  'check:style',
  'check:unused',
  'build',
  'build:demo',
  'check:sizes',
  'check:browsers',
  'test:coverage',
];

setUpOrExit({ tests: true });
rmSync(RESULTS, { recursive: true, force: true });

/** @type {Count} */
const total = { passed: 0, failed: 0 };
/** @param {string} name @param {Count} count */
function add(name, count) {
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(`[test] ${name}: ${count.passed} passed, ${count.failed} failed`);
}

for (const script of CHECKS) {
  const ok = run(script);
  add(script, { passed: Number(ok), failed: Number(!ok) });
}
run('test:unit', ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']);
add('unit and browser tests', countVitest(path.join(RESULTS, 'unit.json')));
run('test:e2e');
add('end-to-end tests', countPlaywright(path.join(RESULTS, 'e2e.json')));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {string} script @param {string[]} [args] @returns {boolean} whether it ended well */
function run(script, args = []) {
  console.log(`[test] npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: findChromium() },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** What did not pass has failed, a skipped test and a file that could not be read too. @param {string} file @returns {Count} */
function countVitest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken };
}

/** @param {string} file @returns {Count} */
function countPlaywright(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
