import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressDossier, ProgressFile } from '../../../../shared/progress/progress';
import { formatDateTime } from '../../../../shared/text/format-date';
import { pageAddress } from '../../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../../shared/ward/ward-file';
import { describeAge, OLD_AFTER_MS } from '../../../progress/describe-age';
import { describeMoment } from '../../../progress/describe-moment';
import { groupOf, isLate, type PublicGroup, stateOf } from '../../../progress/public-state';
import { PROGRESS_TEXTS } from '../../../progress/texts';
import { stateTag } from '../../../state-tag';
import { LED_TEXTS as TEXTS } from '../texts';
import type { Parts } from './part';

/** What somebody in the hall can act on comes first; what has ended is of no use to them. */
const ORDER: PublicGroup[] = ['ready', 'at-citizen', 'at-office', 'stopped'];

/** Dossiers whose result is there or which wait for their citizen first; data of more than three days are not shown. */
export function progressParts(
  { asOf, dossiers }: ProgressFile,
  ward: WardFile | undefined,
  now: Date,
): Parts {
  const given = new Date(asOf);
  const moment = formatDateTime(given);
  const age = now.getTime() - given.getTime();
  if (age > OLD_AFTER_MS) return { why: TEXTS.tooOld(moment) };
  const shown = dossiers
    .filter((dossier) => ORDER.includes(groupOf(dossier)))
    .sort(
      (a, b) =>
        ORDER.indexOf(groupOf(a)) - ORDER.indexOf(groupOf(b)) ||
        (a.appointment ?? '9').localeCompare(b.appointment ?? '9'),
    );
  if (shown.length === 0) return { why: TEXTS.noDossiers };
  return [
    () => ({
      heading: PROGRESS_TEXTS.vi.title,
      entries: shown.map(dossierEntry),
      age: TEXTS.asOf(moment, describeAge(age, 'vi')),
      ...(ward && { code: { link: pageAddress(ward, 'progress'), caption: TEXTS.scanProgress } }),
    }),
  ];
}

function dossierEntry(dossier: ProgressDossier): TemplateResult {
  const { code, procedure, appointment } = dossier;
  const { groups, late, appointment: promised } = PROGRESS_TEXTS.vi;
  return html`<article class="dossier">
    <h3>${code}</h3>
    <div class="tags">
      ${isLate(dossier) ? stateTag('overdue', late) : stateTag(stateOf(dossier), groups[groupOf(dossier)])}
    </div>
    <p>${procedure ?? nothing}</p>
    <p class="aside">${appointment ? `${promised}: ${describeMoment(appointment)}` : nothing}</p>
  </article>`;
}
