import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { listFiles } from '../house/list-files';

/** A pattern of the sources, and the file that it stands in. */
interface FoundPattern {
  file: string;
  pattern: RegExp;
}

const SOURCES = /^(?:shared|extension|widgets|collector)\/.*(?<!\.test|\.d)\.tsx?$/;
const sources = () => listFiles().filter((file) => SOURCES.test(file));

/** Every pattern that is written out in what is shipped. */
export function writtenPatterns(): FoundPattern[] {
  return sources().flatMap((file) => {
    const found: FoundPattern[] = [];
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    JSON.stringify(program, (_, node) => {
      if (node?.type === 'Literal' && node.regex)
        found.push({ file, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
      return typeof node === 'bigint' ? undefined : node;
    });
    return found;
  });
}

/**
 * Patterns that the rules of texts and pages put together of words when they are loaded. What is put together only when it
 * is called is not among them: tests/hostile/readers.ts calls it.
 */
export async function composedPatterns(): Promise<FoundPattern[]> {
  const composing = sources().filter(
    (file) =>
      /^(?:shared|extension\/portals)\//.test(file) && readFileSync(file, 'utf8').includes('new RegExp('),
  );
  const found: FoundPattern[] = [];
  const BuiltIn = globalThis.RegExp;
  for (const file of composing) {
    globalThis.RegExp = new Proxy(BuiltIn, {
      construct(target, given) {
        const pattern: RegExp = Reflect.construct(target, given);
        found.push({ file, pattern });
        return pattern;
      },
    });
    try {
      await import(path.resolve(file));
    } finally {
      globalThis.RegExp = BuiltIn;
    }
  }
  return found;
}

/** What classes and escapes stand for; the others stand for themselves. */
const SAMPLES = [...' \t\n\u00a00aAạ_-.,:/("<\u0301'];
/** Characters of a pattern that are no texts. */
const SIGNS = /\\(?:[pPux]\{[^}]*\}|[a-zA-Z])|[\\^$.*+?()[\]{}|]/g;

/** Pieces that the pattern may go back over: its own words and characters, what its classes take, and each two of these. */
function piecesOf({ source }: RegExp): string[] {
  const words = source.split(SIGNS).filter((word) => word !== '');
  const characters = [...new Set([...SAMPLES, ...words.flatMap((word) => [...word])])].slice(0, 40);
  const pairs = characters.flatMap((first) => characters.map((second) => first + second));
  return [
    ...new Set([...characters, ...words, ...words.flatMap((word) => [`${word} `, `${word}0`]), ...pairs]),
  ];
}

/** The texts of a length that a piece makes, with an end, and a start, that nothing takes. */
function textsOf(piece: string, length: number): string[] {
  const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0000`;
  return [text, `\u0001${text}`];
}

/** All that a pattern finds is looked for, or the first alone, as its flags say. */
const run = (pattern: RegExp, texts: string[]) => texts.map((text) => text.replace(pattern, ''));

/** Milliseconds of the processor that a pattern needs for what a piece makes, the least of the rounds. */
export function timePattern(pattern: RegExp, piece: string, length: number, rounds: number): number {
  const texts = textsOf(piece, length);
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run(pattern, texts);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The time by the clock; where that is too much, the processor's, as the machine may be busy with others. */
function timeWithin(limit: number, pattern: RegExp, piece: string, length: number): number {
  const texts = textsOf(piece, length);
  const start = performance.now();
  run(pattern, texts);
  const ms = performance.now() - start;
  if (ms <= limit) return ms;
  const again = timePattern(pattern, piece, length, 1);
  // what is far beyond is so on any machine, and is not waited for again
  return again > 3 * limit ? again : Math.min(again, timePattern(pattern, piece, length, 2));
}

/** Up to so many characters all pieces are tried, in longer texts those that cost most. */
const SHORT = 200;
const TRIED = 8;
const SHORTEST = 20;
const GROWTH = 1.4;

/**
 * The piece that costs a pattern most, in a text of `length` characters; in a shorter one where the limit is passed there.
 * The text grows by little, as a pattern that doubles its work with a few characters could not be stopped in a long one.
 */
export function findWorst(
  pattern: RegExp,
  length: number,
  limit: number,
): { piece: string; ms: number; length: number } {
  let tried = piecesOf(pattern);
  for (let now = SHORTEST; ; now = Math.min(length, Math.ceil(now * GROWTH))) {
    const times: ReturnType<typeof findWorst>[] = [];
    for (const piece of tried) {
      const ms = timeWithin(limit, pattern, piece, now);
      times.push({ piece, ms, length: now });
      // the other pieces would take as long
      if (ms > limit) break;
    }
    times.sort((a, b) => b.ms - a.ms);
    const worst = times[0] ?? { piece: '', ms: 0, length: now };
    if (now === length || worst.ms > limit) return worst;
    if (now >= SHORT) tried = times.slice(0, TRIED).map(({ piece }) => piece);
  }
}
