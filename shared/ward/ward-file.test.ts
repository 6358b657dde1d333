import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentName, feedbackLink, telephoneLink, type WardFile } from './ward-file';
import { renderWardSchema, wardFileSchema } from './ward-file-schema';

const SAMPLE = readFileSync('tests/stand-in/ward-site/public/ward.json', 'utf8');
const sample = (): WardFile => JSON.parse(SAMPLE);

/** Where the schema finds something wrong. */
function placesOf(change: Partial<Record<keyof WardFile | 'extra', unknown>>): string[] {
  const { error } = wardFileSchema.safeParse({ ...sample(), ...change });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('ward.json', () => {
  it('of the sample ward is right', () => expect(wardFileSchema.parse(sample())).toEqual(sample()));

  it.each([
    [{ version: 2 }, 'version'],
    [{ site: 'phuong.gov.vn/' }, 'site'],
    [{ site: 'https://phuong.gov.vn' }, 'site'],
    [{ site: 'https://phuong.gov.vn/?trang=1/' }, 'site'],
    [{ unit: 'Phường Mẫu' }, 'unit'],
    [{ map: 'javascript:alert(1)' }, 'map'],
    [{ emblem: 'javascript:alert(1)' }, 'emblem'],
    [{ feedback: [{ kind: 'fax', text: '1' }] }, 'feedback.0.kind'],
    [{ documents: [{ kind: 'other', url: 'a.pdf' }] }, 'documents.0'],
    [{ hours: { officeHours: 'own', ownDays: [] } }, 'hours'],
    [{ hours: { officeHours: 'nowhere', ownDays: [] } }, 'hours.officeHours'],
    [{ hotlines: [{ number: ' ' }] }, 'hotlines.0.number'],
    [{ extra: 1 }, ''],
  ])('with %j is refused at %s', (change, place) => expect(placesOf(change)).toContain(place));

  it('docs/schemas/ward.schema.json says what the schema says', () =>
    expect(readFileSync('docs/schemas/ward.schema.json', 'utf8')).toBe(renderWardSchema()));
});

it('links lead to the telephone, the mail, or where the ward says', () => {
  expect(telephoneLink('+84 (200) 000-0000')).toBe('tel:+842000000000');
  expect(feedbackLink({ kind: 'phone', text: '0200 000 0001' })).toBe('tel:02000000001');
  expect(feedbackLink({ kind: 'email', text: 'a@b.vn' })).toBe('mailto:a@b.vn');
  expect(feedbackLink({ kind: 'box', text: 'Sảnh' })).toBeUndefined();
  expect(feedbackLink({ kind: 'app', text: 'PAKN', url: 'https://a.vn/' })).toBe('https://a.vn/');
});

it('a paper has its own name or the usual one', () => {
  expect(documentName({ kind: 'office-rules', url: 'a' }).vi).toBe('Nội quy');
  expect(documentName({ kind: 'other', title: 'Sơ đồ', url: 'a' }).vi).toBe('Sơ đồ');
});
