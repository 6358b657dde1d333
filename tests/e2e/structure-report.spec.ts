import path from 'node:path';
import { expect, test } from '@playwright/test';
import { bundleModule } from './bundle-module';

const PAGE = `<table class="grid table-striped"><thead><tr>
  <th>Mã hồ sơ</th><th>Người nộp</th><th>Ghi chú của bà Ba</th><th>Hẹn trả</th></tr></thead>
  <tbody><tr class="row-123456"><td><a href="/ho-so/1">H32.21-261110-0002</a></td><td>Công dân mẫu 01</td>
  <td>0900000001 gọi lại sau</td><td>12/11/2026 17:00</td></tr></tbody></table>`;

test('the report of a page’s structure has its elements and known headers, and nothing that a cell says', async ({
  page,
}) => {
  const script = await bundleModule(
    path.resolve('extension/features/doctor/describe-structure.ts'),
    'doctor',
  );
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
  const report = await page.evaluate(() => {
    const { doctor } = globalThis as unknown as {
      doctor: typeof import('../../extension/features/doctor/describe-structure');
    };
    return doctor.describeStructure(document, { kind: 'none', dossiers: [], confidence: 0, problems: [] });
  });
  expect(report).toContain('kind: none · dossiers: 0 · confidence: 0.00 · problems: 0');
  expect(report).toContain('grid table.grid.table-striped · rows: 2 · columns: 4 · header rows: 1');
  expect(report).toMatch(/header: Mã hồ sơ \| Người nộp \| Aa[^|]* \| Hẹn trả/);
  expect(report).toContain('a: A00.00-000000-0000');
  expect(report).toContain('td: 00/00/0000 00:00');
  expect(report).not.toMatch(/261110|0900000001|mẫu|\bBa\b|gọi|123456|ho-so/);
});
