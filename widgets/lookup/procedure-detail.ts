import { html, nothing, type TemplateResult } from 'lit';
import type { Procedure, Step } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { channelTerms } from './channel-terms';
import { paperCases } from './paper-cases';
import { sheetActions } from './sheet-actions';
import { LOOKUP_TEXTS } from './texts';

interface DetailView {
  procedure: Procedure;
  /** Where this procedure is found; the QR code says it. */
  address: string;
  language: Language;
  onBack: () => void;
}

/** Everything that is known of one procedure. */
export function procedureDetail({ procedure, address, language, onBack }: DetailView): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return html`<article part="detail" @keydown=${leaveByKey}>
    <button type="button" class="back" part="back" @click=${onBack}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>${texts.back}
    </button>
    <h2 id="detail-title" tabindex="-1" lang="vi">${procedure.name}</h2>
    <dl class="facts">
      ${fact(texts.code, [procedure.code])}
      ${fact(texts.field, [procedure.field])}
      ${fact(texts.issuer, [procedure.issuer])}
    </dl>
    <p class="as-of">${texts.asOf(formatIsoDate(procedure.asOf))}</p>
    ${wardNote(procedure.note, texts.wardNote)}
    ${warnings(procedure.warnings, language)}
    <section>
      <h3>${texts.terms}</h3>
      ${channelTerms(procedure.channels, language)}
    </section>
    <section>
      <h3>${texts.papers}</h3>
      ${paperCases(procedure.cases, language)}
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
        ${portalLink(procedure.url, language)}
        ${sheetActions(procedure, address, language)}
      </div>
      <figure>
        <hl-qr value=${address} label=${texts.qr(procedure.code)} lang=${language} part="qr"></hl-qr>
        <figcaption>${texts.scan}<br /><span class="address">${address}</span></figcaption>
      </figure>
    </section>
  </article>`;
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

function fact(name: string, values: (string | undefined)[]) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return nothing;
  return html`<div class=${known.length > 1 ? 'several' : ''}>
    <dt>${name}</dt>
    ${known.map((value) => html`<dd lang="vi">${value}</dd>`)}
  </div>`;
}

/** Defects that are said at their place anyway: an unknown fee or unit, a missing table. */
const SAID_BELOW = ['phi_bi_mat', 'don_vi_thoi_han_khong_ro', 'khong_co_bang_ho_so', 'khong_co_cach_thuc'];

function warnings(all: string[], language: Language) {
  const texts = LOOKUP_TEXTS[language];
  const codes = all.filter((code) => !SAID_BELOW.includes(code));
  if (codes.length === 0) return nothing;
  return html`<aside class="warnings" part="warnings" aria-labelledby="warnings-title">
    <h3 id="warnings-title">${texts.warnings}</h3>
    <ul>${codes.map((code) => html`<li>${Object.keys(texts.warning).includes(code) ? texts.warning[code] : code}</li>`)}</ul>
  </aside>`;
}

function portalLink(url: string | undefined, language: Language): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  if (!url) return html`<p>${texts.noPage}</p>`;
  return html`<a class="primary" part="link" href=${url} target="_blank" rel="noopener noreferrer"
    >${texts.openPortal} ${texts.newTab}</a
  >`;
}
