import { html, type TemplateResult } from 'lit';
import type { WardFile } from '../../../../shared/ward/ward-file';
import type { PreparedSubject } from '../prepare-codes';
import { kickerOf, sheetCode, sheetFoot, sheetHead, titleSize } from './sheet-parts';

/** A sheet that is folded in its middle and stands on the table: the same face on both sides. */
export function tentSheet(ward: WardFile, subject: PreparedSubject): TemplateResult {
  const face = html`${sheetHead(ward)}
    <div class="middle">
      ${sheetCode(subject)}
      <div class="subject">
        <p class="kicker">${kickerOf(subject)}</p>
        <h2 class=${titleSize(subject.title)}>${subject.title}</h2>
        <p class="lead">${subject.lead}</p>
      </div>
    </div>
    ${sheetFoot(ward, subject, 2)}`;
  return html`<section class="face turned">${face}</section>
    <section class="face">${face}</section>`;
}
