import register from '../../shared/procedures/procedures.json';
import { buildIndex, search } from '../../shared/procedures/search';
import type { Row } from './measure';

const QUERIES = [
  'khai sinh',
  'dang ky ket hon',
  'đất đai',
  'cấp giấy',
  'ho kinh doanh',
  'giấy phép xây dựng nhà ở',
];
const NAMES = 6000;
const ROUNDS = 100;

/** What a query costs among as many names as the whole country's procedures have. */
export function benchSearch(): Row[] {
  const names = Array.from({ length: NAMES }, (_, place) => {
    const procedure = register.procedures[place % register.procedures.length];
    return { code: `9.${place}`, name: `${procedure?.name} ${place}`, field: procedure?.field };
  });
  const start = performance.now();
  const index = buildIndex(names);
  const built = performance.now() - start;
  const times = Array.from({ length: ROUNDS }, () => QUERIES)
    .flat()
    .map((query) => {
      const begin = performance.now();
      search(index, query, 30);
      return performance.now() - begin;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return [{ names: NAMES, 'index built, ms': Math.round(built), 'median, ms': at(0.5), 'p99, ms': at(0.99) }];
}
