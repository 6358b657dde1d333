import { expect, it } from 'vitest';
import { readTelex } from './read-telex';
import { readToken } from './tokenise';

it.each([
  ['ddawng', 'đăng'],
  ['kys', 'ký'],
  ['giaays', 'giấy'],
  ['gia61y', undefined],
  ['khaaur', 'khẩu'],
  ['ddooir', 'đổi'],
  ['thuwcj', 'thực'],
  ['dduwowcj', 'được'],
  ['dduowcj', 'được'],
  ['cuowcs', 'cước'],
  ['ddaats', 'đất'],
  ['quyeenf', 'quyền'],
  ['nghieepj', 'nghiệp'],
  ['tasm', 'tám'],
  ['trus', 'trú'],
  ['khai', undefined],
  ['minisearch', undefined],
  ['x', undefined],
])('%s is %s', (typed, meant) => {
  const read = readTelex(typed);
  // which of two vowels carries the tone makes no difference to a search
  const tokenOf = (word: string | undefined) => word && readToken(word);
  expect(tokenOf(read)).toEqual(tokenOf(meant));
});
