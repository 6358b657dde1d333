import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openPlanDocument } from '../plan-document/open-plan-document';
import { isSwollen } from './is-swollen';
import { readRows } from './read-rows';

/** A file of some hundred kilobytes that unpacks to 300 MB. */
const bomb = (name: string) => zipSync({ [name]: new Uint8Array(300_000_000) }, { level: 9 });
const workbook = bomb('xl/workbook.xml');

it('a packed file that would fill the memory is told apart before it is opened', async () => {
  expect(workbook.length).toBeLessThan(1_000_000);
  expect(isSwollen(workbook)).toBe(true);
  await expect(readRows(new Blob([new Uint8Array(workbook)]))).rejects.toMatchObject({ problem: 'swollen' });
  const document = new Blob([new Uint8Array(bomb('word/document.xml'))]);
  await expect(openPlanDocument(document)).rejects.toMatchObject({ problem: 'swollen' });
});

it('also where it lies about its size', () => {
  const lying = workbook.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at++) {
    // the sizes in the header of the entry and in the directory at the end
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(isSwollen(lying)).toBe(true);
});

it('an honest file, a broken one and one whose names lead out of their folder are left to those who read them', () => {
  expect(isSwollen(zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) }))).toBe(false);
  expect(isSwollen(workbook.slice(0, 200))).toBe(false);
  expect(isSwollen(zipSync({ '../../../etc/passwd': new Uint8Array(10) }))).toBe(false);
});
