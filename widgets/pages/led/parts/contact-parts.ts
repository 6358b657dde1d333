import { html, type TemplateResult } from 'lit';
import { formatIsoDate } from '../../../../shared/text/format-date';
import { SHORT_PAGES, shortAddress } from '../../../../shared/ward/ward-addresses';
import { FEEDBACK_NAMES } from '../../../../shared/ward/ward-file';
import { DAY_TEXTS } from '../../../../shared/working-time/day-texts';
import { describeDay } from '../../../../shared/working-time/describe-day';
import { openingAt } from '../../../../shared/working-time/opening';
import { formatSessions } from '../../../../shared/working-time/sessions-text';
import { weekdayName } from '../../../../shared/working-time/usual-hours';
import { dayOfInstant } from '../../../../shared/working-time/viet-nam-day';
import { comingDays } from '../../../contact/coming-days';
import { describeOpening } from '../../../contact/describe-opening';
import { stateTag } from '../../../state-tag';
import type { Ward } from '../../../ward/ward';
import { LED_TEXTS as TEXTS } from '../texts';
import type { Parts } from './part';

/** Whether the office is open, its hours today, where to call and to whom to complain. */
export const contactParts = (ward: Ward, now: Date): Parts => [
  () => ({
    heading: 'Giờ làm việc, liên hệ',
    entries: contactEntries(ward, now),
    code: { link: shortAddress(ward.file, SHORT_PAGES.contact), caption: TEXTS.scanContact },
  }),
];

function contactEntries({ file, calendar }: Ward, now: Date): TemplateResult[] {
  const { state, word, rest } = describeOpening(openingAt(calendar, now), now, 'vi');
  const today = describeDay(calendar, dayOfInstant(now.getTime()));
  const coming = comingDays(calendar, now).map(
    ({ date, weekday, kind, reason, sessions }) =>
      `${weekdayName(weekday, 'vi')} ${formatIsoDate(date)}: ${formatSessions(sessions) || TEXTS.noSession}${
        reason ? ` (${reason})` : ` (${DAY_TEXTS[kind].vi})`
      }`,
  );
  return [
    html`<div class="fact">
      <div class="tags">${stateTag(state, word)} <span>${rest}</span></div>
      <p>${TEXTS.today}: <strong>${formatSessions(today.sessions) || TEXTS.noSession}</strong></p>
    </div>`,
    ...(coming.length > 0 ? [fact(TEXTS.coming, coming)] : []),
    ...file.hotlines.map(({ number, label, note }) =>
      fact([TEXTS.hotline, label].filter(Boolean).join(' · '), [number], note),
    ),
    ...file.feedback.map(({ kind, text }, place) =>
      fact(place === 0 ? TEXTS.feedback : '', [`${FEEDBACK_NAMES[kind].vi}: ${text}`]),
    ),
    ...(file.address ? [fact(TEXTS.address, [file.address])] : []),
  ];
}

const fact = (name: string, lines: readonly string[], note?: string): TemplateResult =>
  html`<div class="fact">
    ${name ? html`<h3>${name}</h3>` : ''}
    ${lines.map((line) => html`<p>${line}</p>`)}${note ? html`<p class="aside">${note}</p>` : ''}
  </div>`;
