import { html, type TemplateResult } from 'lit';
import { FEEDBACK_NAMES } from '../../../../shared/ward/ward-file';
import { formatSessions } from '../../../../shared/working-time/sessions-text';
import { nameDays, usualHours } from '../../../../shared/working-time/usual-hours';
import type { Ward } from '../../../ward/ward';
import type { PreparedSubject } from '../prepare-codes';
import { SHEET_WORDS as WORDS } from '../texts';
import { factLine, sheetCode, sheetHead } from './sheet-parts';

/**
 * The back of the receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả): what somebody needs who waits for a result.
 * @param day whose week's hours are printed
 */
export function receiptSheet(
  { file, calendar }: Ward,
  subjects: readonly PreparedSubject[],
  day: number,
): TemplateResult {
  return html`${sheetHead(file)}
    <h2>${WORDS.receipt}</h2>
    <dl class="facts">
      <div class="wide">
        <dt>${WORDS.hotline}</dt>
        ${file.hotlines.map(({ number, label }) => html`<dd><b class="strong">${number}</b> ${label}</dd>`)}
      </div>
      <div>
        <dt>${WORDS.hours}</dt>
        ${usualHours(calendar, day).map(
          ({ days, sessions }) => html`<dd>${nameDays(days, 'vi')}: ${formatSessions(sessions)}</dd>`,
        )}
      </div>
      ${
        file.address
          ? html`<div>
              <dt>${WORDS.address}</dt>
              <dd>${file.address}</dd>
            </div>`
          : ''
      }
      <div class="wide">
        <dt>${WORDS.feedback}</dt>
        ${file.feedback.map(({ kind, text }) => html`<dd>${factLine(`${FEEDBACK_NAMES[kind].vi}:`, [text])}</dd>`)}
      </div>
    </dl>
    <div class="codes">
      ${subjects.map(
        (subject) =>
          html`<section>
            ${sheetCode(subject)}
            <h3>${subject.title}</h3>
          </section>`,
      )}
    </div>
    <p class="keep">${WORDS.keep}</p>`;
}
