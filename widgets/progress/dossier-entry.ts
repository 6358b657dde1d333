import { html, nothing, type TemplateResult } from 'lit';
import { STAGE_NAMES } from '../../shared/deadlines/log/stage-names';
import type { ProgressDossier, ProgressMoment } from '../../shared/progress/progress';
import type { Language } from '../../shared/text/bilingual-text';
import { stateTag } from '../state-tag';
import { describeMoment } from './describe-moment';
import { isLate, stateOf } from './public-state';
import { PROGRESS_TEXTS } from './texts';

/** Dossiers seen about when the file was made do not say so each, ms. */
const SAME_MS = 30 * 60_000;

/**
 * One dossier: its code, what it is, where it stands, and its days.
 * @param fileAsOf when the file was made: a dossier that was last seen well before says so
 */
export function dossierEntry(dossier: ProgressDossier, fileAsOf: string, language: Language): TemplateResult {
  const texts = PROGRESS_TEXTS[language];
  const { code, procedure, received, appointment, finished, stage, asOf } = dossier;
  const day = (name: string, moment: ProgressMoment | undefined) =>
    moment ? html`<div><dt>${name}</dt><dd>${describeMoment(moment)}</dd></div>` : nothing;
  return html`<li part="dossier">
    <p class="code">${code}</p>
    ${procedure ? html`<p lang="vi">${procedure}</p>` : nothing}
    <p class="tags">
      ${stateTag(stateOf(dossier), STAGE_NAMES[stage][language])}
      ${isLate(dossier) ? stateTag('overdue', texts.late) : nothing}
    </p>
    <dl>
      ${day(texts.received, received)}${day(texts.appointment, appointment)}${day(texts.finished, finished)}
    </dl>
    ${
      Date.parse(fileAsOf) - Date.parse(asOf) > SAME_MS
        ? html`<p class="aside">${texts.seen(describeMoment(asOf))}</p>`
        : nothing
    }
  </li>`;
}
