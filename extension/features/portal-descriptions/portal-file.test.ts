import { describe, expect, it } from 'vitest';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { readPortalFile, writePortalFile } from './portal-file';

const ONE: PortalDescription = {
  version: 1,
  id: 'tinh-mau',
  name: 'Tỉnh Mẫu',
  origins: ['https://motcua.example.gov.vn'],
  author: 'Phường Mẫu',
  date: '2026-11-20',
  fields: { dueAt: { column: 5 }, code: { words: ['Ký hiệu', 'Số phiếu'] } },
};

describe('a portal’s file', () => {
  it('is read as it was written, whatever the order of its parts', async () => {
    const text = await writePortalFile(ONE);
    const reading = await readPortalFile(text);
    expect(reading).toMatchObject({ checksum: 'right', description: { id: 'tinh-mau', fields: ONE.fields } });
    const { checksum, ...rest } = JSON.parse(text);
    const turned = JSON.stringify(Object.fromEntries(Object.entries({ checksum, ...rest }).reverse()));
    expect(await readPortalFile(turned)).toMatchObject({ checksum: 'right' });
  });
  it('that was changed since says so', async () => {
    const text = (await writePortalFile(ONE)).replace('"column": 5', '"column": 6');
    expect(await readPortalFile(text)).toMatchObject({
      checksum: 'wrong',
      description: { fields: { dueAt: { column: 6 } } },
    });
  });
  it('without a checksum is taken with that word', async () => {
    expect(await readPortalFile(JSON.stringify(ONE))).toMatchObject({ checksum: 'absent' });
  });
  it('with a mark at its beginning is read all the same', async () => {
    expect(await readPortalFile(`\ufeff${JSON.stringify(ONE)}`)).toHaveProperty('description');
  });
  it.each([
    ['{"version": 1,', 'no-json', 'dòng 1, cột 15: tệp bị cắt ngang'],
    ['[]', 'wrong-shape', 'version'],
    [JSON.stringify({ ...ONE, origins: ['motcua'] }), 'wrong-shape', 'origins.0: phải là một địa chỉ gốc'],
    [JSON.stringify({ ...ONE, fields: { ngayHen: { column: 1 } } }), 'wrong-shape', 'fields'],
    [JSON.stringify({ ...ONE, run: 'alert(1)' }), 'wrong-shape', 'portal.json'],
  ])('that cannot be taken names what and where: %s', async (text, kind, place) => {
    const reading = await readPortalFile(text);
    expect(reading).toMatchObject({ problem: { kind } });
    expect('problem' in reading && describeJsonProblem(reading.problem, 'portal.json', 'vi')).toContain(
      place,
    );
  });
});
