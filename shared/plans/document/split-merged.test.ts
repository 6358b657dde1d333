import { expect, it } from 'vitest';
import { foldText } from '../../text/fold-text';
import { splitMerged } from './split-merged';

const COLUMNS = ['content', 'product', 'schedule', 'owner'] as const;
const textsOf = (text: string) =>
  splitMerged(
    { text, folded: foldText(text), line: 3, afterBlank: false, isPageTop: false, number: '2' },
    COLUMNS,
  ).map((unit) => [unit.number, unit.text]);

it.each<[line: string, parts: string[]]>([
  ['Kê lại bàn viết', ['Kê lại bàn viết']],
  ['Kê lại bàn viết Hằng ngày', ['Kê lại bàn viết', 'Hằng ngày']],
  ['Kê lại bàn viết Theo lời Chủ tịch', ['Kê lại bàn viết Theo lời Chủ tịch']],
  [
    'Lập danh sách người cao tuổi cần giúp làm hồ sơ Danh sách đã lập xong Thường xuyên trong năm Công an xã và thôn',
    [
      'Lập danh sách người cao tuổi cần giúp làm hồ sơ',
      'Danh sách đã lập xong',
      'Thường xuyên trong năm',
      'Công an xã và thôn',
    ],
  ],
  [
    'Lập danh sách người cao tuổi cần giúp làm hồ sơ và người khuyết tật cần giúp đi lại trong xã, mỗi thôn một bản',
    [
      'Lập danh sách người cao tuổi cần giúp làm hồ sơ và người khuyết tật cần giúp đi lại trong xã, mỗi thôn một bản',
    ],
  ],
])('“%s” is of %j', (line, parts) =>
  expect(textsOf(line)).toEqual(parts.map((part, index) => [index === 0 ? '2' : undefined, part])),
);
