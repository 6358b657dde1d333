import { html, type TemplateResult } from 'lit';
import type { Ward } from '../../ward/ward';
import type { PreparedSubject } from './prepare-codes';
import { SHEETS, type SheetId } from './sheet-kinds';
import { boardSheet } from './sheets/board-sheet';
import { labelSheet } from './sheets/label-sheet';
import { posterSheet } from './sheets/poster-sheet';
import { receiptSheet } from './sheets/receipt-sheet';
import { tentSheet } from './sheets/tent-sheet';

/** Papers of labels: one subject alone fills the paper, as it takes many of the same. */
const REPEATED: readonly SheetId[] = ['desk', 'labels'];

/** What is printed on each sheet. */
export function divideSubjects<Subject>(id: SheetId, subjects: readonly Subject[]): Subject[][] {
  const { subjects: size } = SHEETS[id];
  const [only] = subjects;
  if (only !== undefined && subjects.length === 1 && REPEATED.includes(id))
    return [Array.from({ length: size }, () => only)];
  return Array.from({ length: Math.ceil(subjects.length / size) }, (_, place) =>
    subjects.slice(place * size, (place + 1) * size),
  );
}

/** One sheet of paper, as large as it is. @param day whose week's hours a receipt prints */
export function makeSheet(
  id: SheetId,
  ward: Ward,
  subjects: readonly PreparedSubject[],
  day: number,
): TemplateResult {
  return html`<article class="sheet-of-paper ${id}" lang="vi">${contentOf(id, ward, subjects, day)}</article>`;
}

function contentOf(id: SheetId, ward: Ward, subjects: readonly PreparedSubject[], day: number) {
  switch (id) {
    case 'a4':
    case 'a5':
      return subjects.map((subject) => posterSheet(ward.file, subject));
    case 'tent':
      return subjects.map((subject) => tentSheet(ward.file, subject));
    case 'desk':
    case 'labels':
      return labelSheet(ward.file, subjects);
    case 'board':
      return boardSheet(ward.file, subjects);
    case 'receipt':
      return receiptSheet(ward, subjects, day);
  }
}
