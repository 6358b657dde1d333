import { html, nothing, type TemplateResult } from 'lit';
import { currentAddress } from '../../shared/procedures/portal-address';
import type { Procedure, Step } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { countBytes, encodeQr, QR_LIMIT } from '../qr/encode-qr';
import { qrImage } from '../qr/qr-image';
import { channelTerms } from './channel-terms';
import type { DetailTexts } from './detail-texts';
import { vi } from './detail-texts-vi';
import { fact } from './fact';
import { paperCases } from './paper-cases';
import { sheetActions } from './sheet-actions';

interface FactsView {
  procedure: Procedure;
  /** Where this procedure is found; the QR code says it. */
  address: string;
  language: Language;
  /** Absent: Vietnamese. */
  texts: DetailTexts | undefined;
}

/** Everything that is known of one procedure, below its name. */
export function procedureFacts({ procedure, address, language, texts = vi }: FactsView): TemplateResult {
  return html`<p class="as-of">${texts.asOf(formatIsoDate(procedure.asOf))}</p>
    ${wardNote(procedure.note, texts.wardNote)}
    ${warnings(procedure.warnings, texts)}
    <section>
      <h3>${texts.terms}</h3>
      ${channelTerms(procedure.channels, texts, language)}
    </section>
    <section>
      <h3>${texts.papers}</h3>
      ${paperCases(procedure.cases, texts)}
    </section>
    <section>
      <h3>${texts.facts}</h3>
      <dl class="facts">
        ${fact(texts.resultNames, procedure.results)}
        ${fact(texts.agency, [procedure.agency])}
        ${fact(texts.audience, procedure.audience)}
        ${fact(texts.place, [procedure.place])}
        ${fact(texts.conditions, [procedure.conditions])}
        ${fact(texts.decision, [procedure.decision])}
        ${fact(texts.legalBasis, procedure.legalBasis ?? [])}
      </dl>
    </section>
    ${stepList(procedure.steps, texts.steps)}
    <section class="elsewhere">
      <div class="ways">
        ${portalLink(procedure.url, texts)}
        ${sheetActions(procedure, address, texts)}
      </div>
      ${
        countBytes(address) > QR_LIMIT
          ? nothing
          : html`<figure>
        <div class="qr" part="qr">${qrImage(encodeQr(address), texts.qr(procedure.code))}</div>
        <figcaption>${texts.scan}<br /><span class="address">${address}</span></figcaption>
      </figure>`
      }
    </section>`;
}

/** What the ward says beside the national text, line by line. */
const wardNote = (note: string | undefined, title: string) =>
  note
    ? html`<aside class="ward-note" part="note" aria-labelledby="note-title">
        <h3 id="note-title">${title}</h3>
        ${note.split('\n').map((line) => html`<p lang="vi">${line}</p>`)}
      </aside>`
    : nothing;

/** Steps stand only where the ward's own file has them; else the portal tells them. */
const stepList = (steps: Step[] | undefined, title: string) =>
  steps?.length
    ? html`<section>
        <h3>${title}</h3>
        <ol class="steps" lang="vi">
          ${steps.map(
            (step) => html`<li>
              ${step.title ? html`<strong>${step.title}</strong> ` : nothing}${step.text
                .split('\n')
                .map((line) => html`<p>${line}</p>`)}
            </li>`,
          )}
        </ol>
      </section>`
    : nothing;

/** Defects that are said at their place anyway: an unknown fee or unit, a missing table. */
const SAID_BELOW = ['phi_bi_mat', 'don_vi_thoi_han_khong_ro', 'khong_co_bang_ho_so', 'khong_co_cach_thuc'];

function warnings(all: string[], texts: DetailTexts) {
  const codes = all.filter((code) => !SAID_BELOW.includes(code));
  if (codes.length === 0) return nothing;
  return html`<aside class="warnings" part="warnings" aria-labelledby="warnings-title">
    <h3 id="warnings-title">${texts.warnings}</h3>
    <ul>${codes.map((code) => html`<li>${Object.keys(texts.warning).includes(code) ? texts.warning[code] : code}</li>`)}</ul>
  </aside>`;
}

function portalLink(url: string | undefined, texts: DetailTexts): TemplateResult {
  if (!url) return html`<p>${texts.noPage}</p>`;
  return html`<a class="primary" part="link" href=${currentAddress(url)} target="_blank" rel="noopener noreferrer"
    >${texts.openPortal} ${texts.newTab}</a
  >`;
}
