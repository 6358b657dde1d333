import { html, nothing, type TemplateResult } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { channelTerms } from './channel-terms';
import { paperCases } from './paper-cases';
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
      </dl>
    </section>
    <section class="elsewhere">
      ${portalLink(procedure.url, language)}
      <figure>
        <hl-qr value=${address} label=${texts.qr(procedure.code)} lang=${language} part="qr"></hl-qr>
        <figcaption>${texts.scan}<br /><span class="address">${address}</span></figcaption>
      </figure>
    </section>
  </article>`;
}

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
