import { expect, test } from '@playwright/test';
import type { PortalDescription } from '../../extension/portals/descriptions/portal-description';
import type { readPage } from '../../extension/portals/read-page';
import { readExample } from '../house/read-example';
import { bundleModule } from './bundle-module';

test('the portal of CONTRIBUTING.md is read by its description, as it is written there', async ({ page }) => {
  const portal: PortalDescription = JSON.parse(readExample('portal'));
  const script = await bundleModule('extension/portals/read-page.ts', 'reader');
  await page.setContent(readExample('portal-page'));
  await page.addScriptTag({ content: script });
  const dossiers = await page.evaluate((portal) => {
    const { reader } = globalThis as unknown as { reader: { readPage: typeof readPage } };
    const reading = reader.readPage(document, {
      now: new Date('2026-11-20T09:00:00+07:00'),
      url: `${portal.origins[0]}/ho-so`,
      portals: [portal],
    });
    return reading.dossiers.map(({ code, procedure, receivedAt, dueAt, stage }) => [
      code,
      procedure,
      receivedAt?.toISOString(),
      dueAt?.toISOString(),
      stage,
    ]);
  }, portal);
  expect(dossiers).toEqual([
    [
      'H99.01-261120-0001',
      'Đăng ký khai sinh',
      '2026-11-20T01:15:00.000Z',
      '2026-11-22T17:00:00.000Z',
      'processing',
    ],
    [
      'H99.01-261119-0007',
      'Đăng ký kết hôn',
      '2026-11-19T07:30:00.000Z',
      '2026-11-19T17:00:00.000Z',
      'returned',
    ],
  ]);
});
