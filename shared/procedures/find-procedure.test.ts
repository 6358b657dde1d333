import { describe, expect, it } from 'vitest';
import { findProcedure } from './find-procedure';
import type { ProceduresFile } from './procedure';
import file from './procedures.json';

const { procedures } = file as ProceduresFile;
const codeOf = (shown: string) => findProcedure(procedures, shown)?.code;

describe('the procedure that a page names', () => {
  it.each([
    ['its name', 'Thủ tục đăng ký khai sinh', '1.001193'],
    ['without its opening words', 'Đăng ký khai sinh', '1.001193'],
    ['without marks', 'THU TUC DANG KY KHAI SINH', '1.001193'],
    ['its code beside its name', '1.000656 - Đăng ký khai tử', '1.000656'],
    ['its code with a province’s ending', '1.001193.000.00.00.H56', '1.001193'],
  ])('is found by %s', (_, shown, code) => expect(codeOf(shown)).toBe(code));

  it('is not guessed', () => {
    expect(codeOf('Đăng ký khai')).toBeUndefined();
    expect(codeOf('9.999999')).toBeUndefined();
    expect(codeOf('')).toBeUndefined();
  });

  it('is not chosen where several have the name', () => {
    const names = procedures.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i) ?? '';
    expect(twice).not.toBe('');
    expect(codeOf(twice)).toBeUndefined();
  });
});
