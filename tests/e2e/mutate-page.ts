import { OBSERVED_CHANGES, PageMemory } from '../../extension/portals/page-memory';
import type { PageReading } from '../../extension/portals/page-reading';
import { readPage } from '../../extension/portals/read-page';
import { type SeededRandom, seededRandom } from '../stand-in/seeded-random';

/** What a page shows when it means harm, or is only odd. */
const HOSTILE = [
  '<img src=x onerror="globalThis.ran = true">',
  '<script>globalThis.ran = true</script>',
  'javascript:globalThis.ran=true',
  '"><svg onload=globalThis.ran=true>',
  '\u202e\u200b\ufeff\u0000',
  'H57.132-261110-1000'.repeat(40),
  'Ngày hẹn trả: '.repeat(60),
  ':'.repeat(500),
  '((((((((((((((((((((((((((((((',
  'ngày '.repeat(400),
  '99/99/9999 99:99:99',
  '31/02/2026',
  '0/0/0000',
  '10/11/2026 - 20/11/2026',
  '😀'.repeat(100),
  'Mã hồ sơ',
  'Trạng thái: : : Đang xử lý',
  ' '.repeat(3000),
  '1'.repeat(2000),
];
const LEVELS = 50;
const WIDE_SPANS = ['0', '-1', '7', '1000', '99999', 'x'];
const ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'colspan',
  'rowspan',
  'aria-colindex',
  'aria-rowindex',
  'role',
  'style',
  'title',
  'data-label',
  'name',
];
const VALUES = [
  'true',
  '1e9',
  '-5',
  'row',
  'gridcell',
  'columnheader',
  'dialog',
  'grid',
  'display:none',
  'display:contents',
  'position:fixed;inset:0',
  'children',
  'Mã hồ sơ',
  '…',
];

/** A list of mistakes in what was read, and how many pages were read. */
export interface FuzzResult {
  pages: number;
  dossiers: number;
  mistakes: string[];
}

const now = new Date('2026-11-12T09:30:00+07:00');

/** Reads pages made of others by chance; every mistake names its number, by which it can be made again. */
export function fuzzPages(sources: string[], from: number, to: number): FuzzResult {
  const result: FuzzResult = { pages: 0, dossiers: 0, mistakes: [] };
  for (let seed = from; seed < to; seed++) {
    const random = seededRandom(seed);
    document.body.innerHTML = random.pick(sources);
    for (let left = random.between(1, 6); left > 0; left--) mutate(random);
    result.pages++;
    try {
      result.dossiers += checkReading(seed, result.mistakes);
    } catch (error) {
      result.mistakes.push(`${seed}: threw ${error instanceof Error ? error.stack : error}`);
    }
  }
  return result;
}

/** A page is read so often before its reading is said to be slow: another program may hold the processor. */
const TRIES = 8;

/** The slowest page of some, by the quickest of its readings: in ms, and in floors (the `textContent` of each cell once). */
export interface FuzzTimes {
  pages: number;
  slowest: { seed: number; ms: number; floors: number };
}

/**
 * Times the reading of a large page changed by chance, hostile texts all down a column among the changes.
 * @param limit what is read within it is quick enough, ms
 */
export function fuzzTimes(source: string, from: number, to: number, limit: number): FuzzTimes {
  const times: FuzzTimes = { pages: 0, slowest: { seed: -1, ms: 0, floors: 0 } };
  for (let seed = from; seed < to; seed++) {
    const random = seededRandom(seed);
    document.body.innerHTML = source;
    for (let left = random.between(1, 6); left > 0; left--) mutate(random);
    fillColumn(random);
    let [ms, floor] = [Infinity, Infinity];
    for (let tries = 0; tries < TRIES && ms > limit; tries++) {
      floor = Math.min(floor, timeOf(visitTexts));
      ms = Math.min(
        ms,
        timeOf(() => readPage(document, { now })),
      );
    }
    times.pages++;
    if (ms > times.slowest.ms) times.slowest = { seed, ms, floors: ms / floor };
  }
  return times;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function visitTexts(): number {
  let length = 0;
  for (const cell of document.querySelectorAll('td')) length += cell.textContent?.length ?? 0;
  return length;
}

/** Gives every cell of a column one hostile text, as it is or of a length of its own. */
function fillColumn(random: SeededRandom): void {
  const text = random.pick(HOSTILE);
  const column = random.between(1, 10);
  for (const [i, cell] of [...document.querySelectorAll(`td:nth-child(${column})`)].entries())
    cell.textContent = random.between(0, 1) === 1 ? text : `${text} ${i}`;
}

/**
 * Reads a page with a memory, changes the text of one element, and counts of how many texts the second reading asks what
 * they say, beside a reading without a memory.
 */
export function countTextsRead(source: string, changed: string): { remembered: number; anew: number } {
  document.body.innerHTML = source;
  const memory = new PageMemory();
  const observer = new MutationObserver(() => undefined);
  readPage(document, { now, memory });
  for (const root of memory.roots) observer.observe(root, OBSERVED_CHANGES);
  const element = document.querySelector(changed);
  if (!element) throw new Error(`nothing on the page is ${changed}`);
  element.textContent = `${element.textContent} `;
  memory.forget(observer.takeRecords());
  observer.disconnect();
  return {
    remembered: countTexts(() => readPage(document, { now, memory })),
    anew: countTexts(() => readPage(document, { now })),
  };
}

/** How often it is asked what a node says. */
function countTexts(work: () => unknown): number {
  let count = 0;
  const own = (['nodeValue', 'textContent'] as const).map((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, {
      ...descriptor,
      get(this: Node) {
        count++;
        return descriptor?.get?.call(this);
      },
    });
    return { name, descriptor };
  });
  work();
  for (const { name, descriptor } of own)
    if (descriptor) Object.defineProperty(Node.prototype, name, descriptor);
  return count;
}

/** How often a page is changed after it was first read. */
const CHANGES = 4;

/**
 * Changes pages by chance after they were read, and reads them with a memory of their rows and cards and without: both
 * must find the same. Counts the dossiers of all readings.
 */
export function fuzzChanges(sources: string[], from: number, to: number): FuzzResult {
  const result: FuzzResult = { pages: 0, dossiers: 0, mistakes: [] };
  for (let seed = from; seed < to; seed++) {
    const random = seededRandom(seed);
    document.body.innerHTML = random.pick(sources);
    const memory = new PageMemory();
    const observer = new MutationObserver(() => undefined);
    readPage(document, { now, memory });
    for (const root of memory.roots) observer.observe(root, OBSERVED_CHANGES);
    result.pages++;
    for (let round = 0; round < CHANGES; round++) {
      mutate(random);
      memory.forget(observer.takeRecords());
      const remembered = readPage(document, { now, memory });
      const anew = readPage(document, { now });
      result.dossiers += anew.dossiers.length;
      if (describe(remembered) !== describe(anew))
        result.mistakes.push(`${seed}, change ${round}: ${describe(remembered)} is not ${describe(anew)}`);
      if (remembered.dossiers.some(({ element }, i) => element !== anew.dossiers[i]?.element))
        result.mistakes.push(`${seed}, change ${round}: another element`);
    }
    observer.disconnect();
  }
  return result;
}

const describe = ({ dossiers, ...rest }: PageReading) =>
  JSON.stringify({ ...rest, dossiers: dossiers.map(({ element, badgeCell, ...facts }) => facts) });

/** Reads the page as it stands; how many dossiers it shows. */
function checkReading(seed: number, mistakes: string[]): number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { kind, dossiers, confidence, problems } = readPage(document, { now });
  const say = (mistake: string) => mistakes.push(`${seed}: ${mistake}`);
  if (observer.takeRecords().length > 0) say('the page was changed');
  observer.disconnect();
  if ('ran' in globalThis) say('a script ran');
  if ((kind === 'none') !== (dossiers.length === 0))
    say(`${dossiers.length} dossiers on a page of kind ${kind}`);
  if (!(confidence >= 0 && confidence <= 1)) say(`confidence ${confidence}`);
  if (new Set(dossiers.map(({ code }) => code)).size < dossiers.length) say('a code came twice');
  for (const { text } of problems)
    if (!text || text.startsWith('không đọc được trang')) say(`a problem: ${text}`);
  for (const dossier of dossiers) {
    if (!document.contains(dossier.element)) say(`${dossier.code} is shown nowhere`);
    if (!/^[\p{L}\d./_-]{5,}$/u.test(dossier.code)) say(`the code ${JSON.stringify(dossier.code)}`);
    for (const name of ['submittedAt', 'receivedAt', 'dueAt', 'finishedAt'] as const) {
      const date = dossier[name];
      if (date && Number.isNaN(date.getTime())) say(`${dossier.code}: ${name} is no date`);
      if ((date === undefined) !== (dossier.precision?.[name] === undefined))
        say(`${dossier.code}: precision of ${name}`);
    }
    if (Object.values(dossier).some((value) => value === '')) say(`${dossier.code}: an empty value`);
  }
  return dossiers.length;
}

function mutate(random: SeededRandom): void {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length === 0) return;
  const element = random.pick(elements);
  const texts = elements.filter((one) => one.childElementCount === 0);
  const leaf = texts.length > 0 ? random.pick(texts) : element;
  const changes = [
    () => element.remove(),
    () => shuffleColumns(random),
    () => leaf.replaceChildren(random.pick(HOSTILE)),
    () => leaf.setAttribute('title', random.pick(HOSTILE)),
    () => leaf.replaceChildren((leaf.textContent ?? '').replace(/\d/g, () => String(random.between(0, 9)))),
    () => element.setAttribute(random.pick(ATTRIBUTES), random.pick(VALUES)),
    () => element.setAttribute(random.pick(['colspan', 'rowspan']), random.pick(WIDE_SPANS)),
    () => element.after(element.cloneNode(true)),
    () => nest(leaf),
    () => random.pick(elements).append(element.cloneNode(true)),
    () => leaf.replaceChildren(),
  ];
  random.pick(changes)();
}

/** Every row's cells in the same new order, or each in one of its own. */
function shuffleColumns(random: SeededRandom): void {
  const isSame = random.between(0, 1) === 1;
  const seed = random.between(0, 1_000_000);
  for (const row of document.querySelectorAll('tr, [role="row"], dl, ul')) {
    const order = isSame ? seededRandom(seed) : random;
    const cells = [...row.children].map((cell) => ({ cell, place: order.between(0, 1_000_000) }));
    row.append(...cells.sort((a, b) => a.place - b.place).map(({ cell }) => cell));
  }
}

function nest(leaf: Element): void {
  let inner = leaf;
  for (let level = 0; level < LEVELS; level++) {
    const next = document.createElement(level % 3 === 0 ? 'span' : 'div');
    next.append(...inner.childNodes);
    inner.append(next);
    inner = next;
  }
}
