import { describe, expect, it } from 'vitest';
import peopleWords from '../../shared/procedures/people-words.json';
import { packPeopleWords } from './pack-people-words';

const load = async (code: string) =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;

describe('packPeopleWords', () => {
  it('is a module that gives what stands in the file, without its source', async () => {
    const { source, ...rest } = peopleWords;
    const code = packPeopleWords(peopleWords);
    expect(await load(code)).toEqual(rest);
    expect(code).not.toContain(source);
    expect(code.length).toBeLessThan(JSON.stringify(rest).length / 2);
  });

  it('names a phrase that cannot be packed', () => {
    for (const said of ['a|b', 'a = b', 'hai  dấu cách', ' trống'])
      expect(() =>
        packPeopleWords({ ...peopleWords, words: [{ said: [said], means: ['khai sinh'] }] }),
      ).toThrow(`"${said}" cannot be packed`);
  });
});
