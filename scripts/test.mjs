// `npm test`: installs what it needs, builds, and runs every check and test. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './find-tools.mjs';
import { setUpOrExit } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const RESULTS = path.join(root, 'test-results');

/**
 * @typedef {{ passed: number, failed: number, names?: string[], again?: string[] }} Count what did not pass is named, and
 * what passed only when it was tried again
 */

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
/** Lines of what a test said that are repeated. */
const MOST_LINES = 6;

/** Said once more at the end, where it is seen. @type {string[]} */
const failures = [];
/** @type {string[]} */
const uncertain = [];
/** @param {string} name @param {Count} count */
function add(name, count) {
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(...(count.names ?? [name]));
  uncertain.push(...(count.again ?? []));
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

say('passed only when tried again', uncertain);
say('failed', failures);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {string} how @param {string[]} tests */
function say(how, tests) {
  for (const test of tests)
    console.log(
      `[test] ${how}: ${stripVTControlCharacters(test).split('\n').slice(0, MOST_LINES).join('\n')}`,
    );
}

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
  /** @type {string[]} */
  const names = [];
  let broken = 0;
  for (const { name, status, message, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0) {
      broken++;
      names.push(`${name}: ${message}`);
    }
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status !== 'passed')
        names.push(`${name} › ${fullName} (${status}) ${failureMessages?.join('\n') ?? ''}`);
  }
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken, names };
}

/** @param {string} file @returns {Count} */
function countPlaywright(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    again: namesOfSuites(suites, ['flaky']),
    names: [
      ...namesOfSuites(suites, ['unexpected', 'skipped']),
      ...errors.map((/** @type {{ message?: string }} */ { message }) => `${message}`),
    ],
  };
}

/**
 * @typedef {{ projectName: string, status: string, results: { error?: { message?: string } }[] }} PlaywrightTest
 * @typedef {{ title: string, specs?: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @param {PlaywrightSuite[]} suites @param {string[]} wanted @returns {string[]} their tests that ended so, with what they said
 */
function namesOfSuites(suites, wanted) {
  return suites.flatMap(({ title, specs = [], suites = [] }) => {
    const own = specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => wanted.includes(status))
        .map(
          ({ projectName, status, results }) =>
            `[${projectName}] ${spec.title} (${status}) ${results.map(({ error }) => error?.message ?? '').join('\n')}`,
        ),
    );
    return [...own, ...namesOfSuites(suites, wanted)].map((name) => `${title} › ${name}`);
  });
}
