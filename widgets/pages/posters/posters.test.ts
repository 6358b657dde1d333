import { describe, expect, it } from 'vitest';
import sample from '../../../tests/stand-in/ward-site/public/ward.json';
import { makeRegister } from '../../lookup/register';
import { SAMPLE } from '../../lookup/sample-register';
import { encodeQr } from '../../qr/encode-qr';
import { readWardFile } from '../../ward/read-ward-file';
import { readDrawnCode } from './check-code';
import { divideSubjects } from './make-sheets';
import { chosenProcedures, chosenSubjects, FIRST_CHOICE, findOffered, makeOffer } from './poster-choice';
import { plainName, subjectOfProcedure } from './poster-subject';
import { prepareCodes } from './prepare-codes';
import { gridOf } from './sheets/board-sheet';
import { titleSize } from './sheets/sheet-parts';

const ward = readWardFile({ ...structuredClone(sample), procedures: undefined }, 'https://a.vn/ward.json');
const register = makeRegister(SAMPLE);
const offer = makeOffer(ward, register);

describe('what is printed', () => {
  const codes = (change: Partial<typeof FIRST_CHOICE>) =>
    chosenProcedures({ ...FIRST_CHOICE, ...change }, offer, register).map(({ code }) => code);

  it('is the best of a search, or the one that was taken of it', () => {
    expect(codes({ query: 'khai sinh' })).toEqual(['1.001193']);
    expect(codes({ query: 'khai sinh', code: '1.004884' })).toEqual(['1.004884']);
    expect(codes({ query: 'zzzz' })).toEqual([]);
    expect(findOffered(offer, register, '1.000894').map(({ code }) => code)).toEqual(['1.000894']);
  });

  it('is a field, or all', () => {
    expect(codes({ scope: 'field', field: 'Hộ tịch' })).toHaveLength(3);
    expect(codes({ scope: 'all' })).toHaveLength(SAMPLE.procedures.length);
    expect(codes({ scope: 'page' })).toEqual([]);
  });

  it('is only what the ward takes', () => {
    const without = makeOffer({ ...ward, procedures: { without: ['1.001193'] } }, register);
    const choice = { ...FIRST_CHOICE, query: 'khai sinh' };
    expect(chosenProcedures(choice, without, register).map(({ code }) => code)).toEqual(['1.004884']);
  });

  it('is a page of the ward, and on a receipt always the same two', () => {
    const links = (change: Partial<typeof FIRST_CHOICE>) =>
      chosenSubjects({ ...FIRST_CHOICE, ...change }, ward, []).map(({ link }) => link.slice(-4));
    expect(links({ scope: 'page', page: 'contact' })).toEqual(['/LH/']);
    expect(links({ sheet: 'receipt' })).toEqual(['/DG/', '/TC/']);
  });

  it('leads to the ward’s page where the portal has none', () => {
    const [, second] = SAMPLE.procedures;
    if (!second) throw new Error('the sample is empty');
    expect(subjectOfProcedure(ward, second, 'portal').link).toMatch(/^HTTPS:.*\/T\/1\.004884\/$/);
  });

  it('is named without words that the paper says anyway', () => {
    expect(plainName('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
    expect(plainName('Thủ tục hành chính liên thông')).toBe('Thủ tục hành chính liên thông');
    expect(plainName('Cấp lại giấy phép')).toBe('Cấp lại giấy phép');
  });
});

describe('papers', () => {
  it('hold as many subjects as they have places; one alone fills a sheet of labels', () => {
    const many = Array.from({ length: 51 }, (_, place) => place);
    expect(divideSubjects('a4', many)).toHaveLength(51);
    expect(divideSubjects('board', many).map((sheet) => sheet.length)).toEqual([50, 1]);
    expect(divideSubjects('labels', many).flat()).toEqual(many);
    expect(divideSubjects('labels', ['x'])[0]).toHaveLength(24);
    expect(divideSubjects('board', ['x'])).toEqual([['x']]);
    expect(divideSubjects('a5', [])).toEqual([]);
  });

  it('have larger codes where there are fewer, smaller titles where they are longer', () => {
    expect([1, 8, 9, 18, 32, 33, 50].map((count) => gridOf(count)[0])).toEqual([4, 4, 6, 6, 8, 10, 10]);
    expect(['a', 'a'.repeat(61), 'a'.repeat(900)].map(titleSize)).toEqual(['t0', 't1', 't4']);
  });
});

describe('every code is read again', () => {
  it('from what is drawn', async () => {
    expect(await readDrawnCode(encodeQr('https://a.vn/Phường'))).toBe('https://a.vn/Phường');
    const damaged = encodeQr('https://a.vn').map((row, y) => row.map((dark, x) => dark !== (x + y) % 3 > 0));
    expect(await readDrawnCode(damaged)).toBeUndefined();
  });

  it('and what is too long for a code is named, not printed', async () => {
    const subject = { title: 'Dài', lead: '', link: `https://a.vn/${'x'.repeat(2000)}` };
    const done: number[] = [];
    const few = [{ ...subject, link: 'https://a.vn/' }, subject];
    const { ready, failed } = await prepareCodes(
      few,
      (count) => done.push(count),
      new AbortController().signal,
    );
    expect(ready.map(({ link }) => link)).toEqual(['https://a.vn/']);
    expect(failed).toEqual([subject]);
  });

  it('and ends when it is stopped', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 500 }, (_, place) => ({
      title: '',
      lead: '',
      link: `https://a.vn/${place}`,
    }));
    await expect(prepareCodes(many, () => stop.abort(), stop.signal)).rejects.toThrow();
  });
});
