import type { Row } from '../measure';
import { loadSlowly, type SlowPage } from './slow-page';

const ROUNDS = 9;

/** Ready: once the first procedure of the list is drawn. */
const LOOKUP: SlowPage = {
  folder: 'dist/widgets',
  page: `<script type="module" src="hl-lookup.js"></script>
<hl-lookup src="procedures-index.json"></hl-lookup>`,
  ready: 'hl-lookup >> [role=option]',
};

/**
 * How long after the index has arrived a slow phone has drawn the first procedures. After `npm run build:widgets`.
 */
export async function benchSlowLookup(): Promise<Row[]> {
  const loads = await loadSlowly(LOOKUP, ROUNDS);
  const times = loads.map(({ at, files }) => {
    const index = files.find(({ name }) => name.endsWith('procedures-index.json'));
    return { at, after: at - (index?.end ?? Number.NaN) };
  });
  const inOrder = (of: (typeof times)[number][], what: 'at' | 'after') =>
    of.map((time) => Math.round(time[what])).sort((one, other) => one - other);
  return (['after', 'at'] as const).map((what) => {
    const sorted = inOrder(times, what);
    return {
      'first procedures drawn':
        what === 'after' ? 'after the index has arrived' : 'after the page was asked for',
      'fastest (ms)': sorted[0] ?? Number.NaN,
      'median (ms)': sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      'slowest (ms)': sorted.at(-1) ?? Number.NaN,
    };
  });
}
