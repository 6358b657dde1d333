import { html, type TemplateResult } from 'lit';
import type { WardFile } from '../../../../shared/ward/ward-file';
import type { PreparedSubject } from '../prepare-codes';
import { SHEET_WORDS as WORDS } from '../texts';
import { factLine, sheetCode, sheetHead, titleSize } from './sheet-parts';

/** Columns and rows of a board, from the one with the largest codes. */
const GRIDS = [
  [4, 2],
  [6, 3],
  [8, 4],
  [10, 5],
] as const;

/** The grid with the largest codes in which so many subjects have room. */
export const gridOf = (count: number): readonly [columns: number, rows: number] =>
  GRIDS.find(([columns, rows]) => columns * rows >= count) ?? [10, 5];

/** The wall board of a field: every procedure with its code, and the hotline above. */
export function boardSheet(ward: WardFile, subjects: readonly PreparedSubject[]): TemplateResult {
  const fields = new Set(subjects.map(({ procedure }) => procedure?.field));
  const [field] = fields;
  return html`<div class="top">
      ${sheetHead(ward)}
      <div class="subject">
        <p class="kicker">${fields.size === 1 && field ? WORDS.kicker : ''}</p>
        <h2>${fields.size === 1 && field ? field : WORDS.board}</h2>
        <p class="lead">${WORDS.boardLead}</p>
      </div>
      <div class="contact">
        ${ward.hotlines.slice(0, 2).map(({ number }) => factLine(WORDS.hotline, [number], 'strong'))}
      </div>
    </div>
    <div class="grid g${gridOf(subjects.length)[0]}">
      ${subjects.map(
        (subject) =>
          html`<section class="cell">
            ${sheetCode(subject)}
            <h3 class=${titleSize(subject.title)}>${subject.title}</h3>
            <p class="number">${subject.procedure?.code}</p>
          </section>`,
      )}
    </div>`;
}
