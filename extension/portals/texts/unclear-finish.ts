import type { Label } from '../words/words';

/** The moment of return: promised where nothing else is, but beside a promise when it has been. */
const UNCLEAR = /^(?:thời gian|thời điểm|ngày giờ) trả (?:kết quả|kq)/i;

/** Of things that are called the appointment those that are the finish, as another says that it is promised. */
export function unclearFinishes<Item extends { label?: Label }>(
  items: Item[],
  textOf: (item: Item) => string,
): Item[] {
  if (items.some(({ label }) => label === 'finishedAt')) return [];
  const due = items.filter(({ label }) => label === 'dueAt');
  const unclear = due.length > 1 ? due.filter((item) => UNCLEAR.test(textOf(item).normalize('NFC'))) : [];
  return unclear.length < due.length ? unclear : [];
}
