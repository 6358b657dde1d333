import { html, type TemplateResult } from 'lit';
import type { WardFile } from '../../../../shared/ward/ward-file';
import type { PreparedSubject } from '../prepare-codes';
import { kickerOf, sheetCode, sheetFoot, sheetHead, shownLink, termTable, titleSize } from './sheet-parts';

/** The poster, A4 or A5: one subject, its code as large as the paper has room for. */
export const posterSheet = (ward: WardFile, subject: PreparedSubject): TemplateResult =>
  html`${sheetHead(ward)}
    <div class="subject">
      <p class="kicker">${kickerOf(subject)}</p>
      <h2 class=${titleSize(subject.title)}>${subject.title}</h2>
    </div>
    ${sheetCode(subject)}
    <div class="beside">
      <p class="lead">${subject.lead}</p>
      <p class="link">${shownLink(subject.link)}</p>
    </div>
    ${termTable(subject)} ${sheetFoot(ward, subject)}`;
