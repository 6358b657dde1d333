import { html, nothing, type TemplateResult } from 'lit';
import type { Improvement, PublicAnswer } from '../../shared/answers/answers';
import { isPublishedLate, PUBLISH_DAYS } from '../../shared/answers/is-published-late';
import { SOURCE_NAMES } from '../../shared/answers/source-names';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import type { WorkCalendar } from '../../shared/working-time';
import { stateTag } from '../state-tag';
import { ANSWERS_TEXTS } from './texts';

const fact = (name: string, value: string | undefined): TemplateResult | typeof nothing =>
  value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
const day = (date: string | undefined) => date && formatIsoDate(date);

/** What was asked, what the ward answers, by which document and when. */
export function answerEntry(entry: PublicAnswer, calendar: WorkCalendar, language: Language): TemplateResult {
  const texts = ANSWERS_TEXTS[language];
  const late = isPublishedLate(entry, calendar);
  return html`<li part="answer">
    <h3>${texts.question}</h3>
    <p class="said" lang="vi">${entry.question}</p>
    <h3>${texts.answer}</h3>
    <p class="done" lang="vi">${entry.answer}</p>
    <dl>
      ${fact(texts.source, SOURCE_NAMES[entry.source][language])}${fact(texts.received, day(entry.received))}
      ${fact(texts.document, entry.document)}${fact(texts.issued, day(entry.issued))}
      ${fact(texts.published, day(entry.published))}
    </dl>
    ${late === undefined ? nothing : late ? stateTag('overdue', texts.late(PUBLISH_DAYS)) : stateTag('ok', texts.onTime)}
  </li>`;
}

/** What citizens said, and what was changed. */
export function improvementEntry(entry: Improvement, language: Language): TemplateResult {
  const texts = ANSWERS_TEXTS[language];
  return html`<li part="improvement" class="pair">
    <div>
      <h3>${texts.said}</h3>
      <p class="said" lang="vi">${entry.said}</p>
      <p class="aside">${SOURCE_NAMES[entry.source][language]}</p>
    </div>
    <div>
      <h3>${texts.done}</h3>
      <p class="done" lang="vi">${entry.done}</p>
      <p class="aside">${texts.since(formatIsoDate(entry.since))}</p>
    </div>
  </li>`;
}
