import { composedPatterns, findWorst, timePattern, writtenPatterns } from '../../hostile/patterns';
import type { Row } from '../measure';

const [SHORT, LONG] = [3000, 12_000];
const LIMIT_MS = 200;
const SHOWN = 12;
/** What is written most for the same ends elsewhere. */
const PEERS = [/^\s+|\s+$/g, /^[^\s@]+@[^\s@]+\.[^\s@]+$/, /^([\w.-]+)+$/];

/** The patterns of the sources that cost most, each with the piece that costs it most: four times the text, how many times the time? */
export async function benchPatterns(): Promise<Row[]> {
  const round = (value: number) => Math.round(value * 100) / 100;
  const timeOne = (file: string, pattern: RegExp): Row & { ms: number } => {
    const { piece, ms, length } = findWorst(pattern, SHORT, LIMIT_MS);
    const row = { pattern: String(pattern).slice(0, 60), file, piece: JSON.stringify(piece) };
    // one that does not come to an end in the short text is not tried with a longer one
    if (length < SHORT || ms > LIMIT_MS)
      return { ...row, ms: round(ms), ratio: `more than ${LIMIT_MS} ms for ${length}` };
    const [short, long] = [timePattern(pattern, piece, SHORT, 3), timePattern(pattern, piece, LONG, 3)];
    return { ...row, ms: round(short), [`${LONG} characters, ms`]: round(long), ratio: round(long / short) };
  };
  const rows = [...writtenPatterns(), ...(await composedPatterns())].map(({ file, pattern }) =>
    timeOne(file, pattern),
  );
  return [
    ...PEERS.map((pattern) => timeOne('(usual elsewhere)', pattern)),
    ...rows.sort((a, b) => b.ms - a.ms).slice(0, SHOWN),
  ];
}
