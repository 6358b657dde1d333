import { describe, expect, it } from 'vitest';
import sample from '../../tests/stand-in/ward-site/public/ward.json';
import { readWardFile } from './read-ward-file';

const AT = 'https://phuong.gov.vn/trang/ward.json';
const read = (change: object) => readWardFile({ ...structuredClone(sample), ...change }, AT);

describe('readWardFile', () => {
  it('reads the sample, its addresses complete', () => {
    const file = read({});
    expect(file).toMatchObject({
      ...sample,
      emblem: 'https://phuong.gov.vn/trang/emblem.svg',
      documents: sample.documents.map(({ kind, url }) => ({
        kind,
        url: `https://phuong.gov.vn/trang/${url}`,
      })),
    });
  });

  it('is content with the shortest file, and mends a forgotten slash', () => {
    const { unit, name, hours } = sample;
    const file = readWardFile({ version: 1, unit, name, hours, site: 'https://phuong.gov.vn' }, AT);
    expect(file).toMatchObject({ hotlines: [], feedback: [], documents: [], site: 'https://phuong.gov.vn/' });
  });

  it('takes hours of the ward’s own', () => {
    const hours = {
      officeHours: 'own',
      ownHours: { week: { mon: [['08:00', '12:00']] }, seasons: [] },
      ownDays: [{ date: '2026-11-20', work: 'own', sessions: [['08:00', '09:00']], reason: 'Họp' }],
    };
    expect(read({ hours }).hours).toEqual(hours);
  });

  it.each([
    [{ version: 2 }, /version/],
    [{ name: '' }, /name should be a text/],
    [{ emblem: 'javascript:alert(1)' }, /emblem/],
    [{ map: 'mailto:a@b.vn' }, /map/],
    [{ feedback: [{ kind: 'fax', text: '1' }] }, /feedback\[0\]\.kind/],
    [{ documents: [{ kind: 'other', url: 'a.pdf' }] }, /documents\[0\]\.title/],
    [{ hours: { officeHours: 'own', ownHours: { week: { mon: [['08:00']] } } } }, /mon\[0\]/],
  ])('refuses %j and says where', (change, message) => {
    expect(() => read(change)).toThrow(message);
  });
});
