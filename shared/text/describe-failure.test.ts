import { expect, it } from 'vitest';
import { describeFailure } from './describe-failure';

it.each([
  new DOMException('', 'QuotaExceededError'),
  new Error('Resource::kQuotaBytes quota exceeded'),
  new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
  new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'UnknownError'),
])('says in the reader’s words that there is no room: %s', (error) => {
  expect(describeFailure(error, 'vi')).toContain('hết chỗ lưu');
  expect(describeFailure(error, 'en')).toContain('no room left');
});

it('says that data of a newer version waits for an update', () => {
  const error = new DOMException('The requested version (6) is less than 7', 'VersionError');
  expect(describeFailure(error, 'vi')).toContain('bản Hài Lòng mới hơn');
});

it('says that a window of an older version is in the way', () => {
  expect(describeFailure(new DOMException('', 'BlockedError'), 'vi')).toContain('đóng các cửa sổ khác');
});

it('leaves everything else as it is said', () => {
  expect(describeFailure(new Error('the network is gone'), 'vi')).toBe('the network is gone');
  expect(describeFailure('odd', 'en')).toBe('odd');
});
