import { html, type TemplateResult } from 'lit';
import type { AnswersFile, Improvement, PublicAnswer } from '../../../../shared/answers/answers';
import { isPublishedLate, PUBLISH_DAYS } from '../../../../shared/answers/is-published-late';
import { SOURCE_NAMES } from '../../../../shared/answers/source-names';
import type { AnswersPart } from '../../../../shared/led/playlist';
import { compareTexts } from '../../../../shared/text/compare-texts';
import { formatIsoDate } from '../../../../shared/text/format-date';
import { pageAddress } from '../../../../shared/ward/ward-addresses';
import { defaultCalendar } from '../../../../shared/working-time/calendars';
import { dayOfInstant, formatDay } from '../../../../shared/working-time/viet-nam-day';
import { ANSWERS_TEXTS } from '../../../answers/texts';
import { stateTag } from '../../../state-tag';
import type { Ward } from '../../../ward/ward';
import { LED_TEXTS as TEXTS } from '../texts';
import type { Part, Parts } from './part';

/** What is older has been read by all who come; the site keeps it. Days. */
const SHOWN_DAYS = 90;

/** Answers and what was done because of them, of the last 90 days, the newest first. */
export function answerParts(
  { answers, improvements }: AnswersFile,
  show: AnswersPart,
  ward: Ward | undefined,
  now: Date,
): Parts {
  const since = formatDay(dayOfInstant(now.getTime()) - SHOWN_DAYS);
  const texts = ANSWERS_TEXTS.vi;
  const code = ward && { code: { link: pageAddress(ward.file, 'answers'), caption: TEXTS.scanAnswers } };
  const recent = answers
    .filter(({ published }) => published >= since)
    .sort((a, b) => compareTexts(b.published, a.published));
  const done = improvements
    .filter((one) => one.since >= since)
    .sort((a, b) => compareTexts(b.since, a.since));
  const parts: (() => Part)[] = [];
  if (show !== 'improvements' && recent.length > 0)
    parts.push(() => ({
      heading: texts.answers,
      entries: recent.map((one) => answerEntry(one, ward)),
      ...code,
    }));
  if (show !== 'answers' && done.length > 0)
    parts.push(() => ({ heading: texts.improvements, entries: done.map(improvementEntry), ...code }));
  return parts.length > 0 ? parts : { why: TEXTS.noAnswers };
}

function answerEntry(entry: PublicAnswer, ward: Ward | undefined): TemplateResult {
  const texts = ANSWERS_TEXTS.vi;
  const facts = [entry.document, `${texts.published} ${formatIsoDate(entry.published)}`];
  const isLate = isPublishedLate(entry, ward?.calendar ?? defaultCalendar());
  return html`<article class="answer">
    <p class="said">${entry.question}</p>
    <p class="done">${entry.answer}</p>
    <p class="aside">${facts.filter(Boolean).join(' · ')}</p>
    ${isLate ? html`<div class="tags">${stateTag('overdue', texts.late(PUBLISH_DAYS))}</div>` : ''}
  </article>`;
}

const improvementEntry = (entry: Improvement): TemplateResult =>
  html`<article class="answer">
    <p class="said">${entry.said}</p>
    <p class="done">${entry.done}</p>
    <p class="aside">${SOURCE_NAMES[entry.source].vi} · ${ANSWERS_TEXTS.vi.since(formatIsoDate(entry.since))}</p>
  </article>`;
