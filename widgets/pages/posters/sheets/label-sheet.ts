import { html, type TemplateResult } from 'lit';
import type { WardFile } from '../../../../shared/ward/ward-file';
import type { PreparedSubject } from '../prepare-codes';
import { SHEET_WORDS as WORDS } from '../texts';
import { sheetCode, titleSize } from './sheet-parts';

/** Labels side by side, to be cut or torn off; the places that are left stay empty. */
export const labelSheet = ({ name }: WardFile, subjects: readonly PreparedSubject[]): TemplateResult =>
  html`${subjects.map(
    (subject) =>
      html`<section class="label">
        ${sheetCode(subject)}
        <div class="subject">
          <p class="body">${name}</p>
          <h2 class=${titleSize(subject.title)}>${subject.title}</h2>
          <p class="number">${subject.procedure ? `${WORDS.code} ${subject.procedure.code}` : subject.lead}</p>
        </div>
      </section>`,
  )}`;
