import { findJsonFault } from '../shared/json/find-json-fault';
import { describeJsonFault } from '../shared/json/parse-json';
import type { BilingualText } from '../shared/text/bilingual-text';
import type { ShapeError } from './json-node';

/** What may have to stand at a place of a file: the words for developers, and those of the ward. */
const NEEDED = {
  'an object': 'một nhóm {…}',
  'a text': 'chữ',
  'a number': 'số',
  'a list': 'danh sách […]',
  'a list of six': 'danh sách sáu mục',
  'the number of an audience': 'số thứ tự của một đối tượng',
  '1, the only version there is': '1 (chỉ có phiên bản này)',
  '1 or 2, the versions there are': '1 hoặc 2 (các phiên bản hiện có)',
  'a day such as 2026-11-27': 'ngày viết như 2026-11-27',
  'a day such as 2026-11-27 or a time such as 2026-11-27T16:30+07:00':
    'ngày viết như 2026-11-27 hoặc giờ viết như 2026-11-27T16:30+07:00',
  'a web address (https://…) or a path': 'địa chỉ web (https://…) hoặc đường dẫn',
  'two times, such as ["07:30", "11:30"]': 'hai mốc giờ, như ["07:30", "11:30"]',
};

/** What should stand at a place of a file; `one of` is followed by the choices. */
export type Needed = keyof typeof NEEDED | `one of ${string}`;

/** What is wrong in a file, and where; loaded only where a file is not as it should be. */
export function sayFileFault(text: string, cause: SyntaxError | ShapeError): BilingualText | undefined {
  if (!(cause instanceof SyntaxError)) {
    const { place, needed, message } = cause;
    return { vi: `${place || 'cả tệp'}: cần ${sayNeeded(needed)}`, en: message };
  }
  const fault = findJsonFault(text);
  return fault && { vi: describeJsonFault(fault, 'vi'), en: describeJsonFault(fault, 'en') };
}

const sayNeeded = (needed: Needed): string =>
  isChoice(needed) ? needed.replace('one of', 'một trong:') : NEEDED[needed];

const isChoice = (needed: Needed): needed is `one of ${string}` => needed.startsWith('one of ');
