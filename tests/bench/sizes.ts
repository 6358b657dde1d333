import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import type { Row } from './measure';

const SIZES = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }));

/** What a page loads of each file, kB brotli, beside its limit (`.size-limit.json`). Needs `npm run build`. */
export function benchSizes(): Row[] {
  const printed = execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
  return SIZES.parse(JSON.parse(printed)).map(({ name, size, sizeLimit }) => ({
    file: name,
    'kB brotli': (size / 1000).toFixed(1),
    limit: (sizeLimit / 1000).toFixed(1),
  }));
}
