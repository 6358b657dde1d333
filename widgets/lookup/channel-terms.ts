import { html, nothing, type TemplateResult } from 'lit';
import {
  type ChannelTerms,
  type Fee,
  SUBMISSION_CHANNELS,
  type Term,
} from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { stateTag } from './state-tag';
import { LOOKUP_TEXTS } from './texts';

/** Terms and fees, one card a channel; a channel with several rows says that the case decides. */
export function channelTerms(channels: ChannelTerms[], language: Language): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  if (channels.length === 0) return html`<p>${texts.noChannels}</p>`;
  const cards = SUBMISSION_CHANNELS.flatMap((channel) => {
    const rows = channels.filter((row) => row.channel === channel);
    return rows.length > 0 ? [{ channel, rows }] : [];
  });
  return html`<div class="cards">
    ${cards.map(
      ({ channel, rows }) => html`<section class="card" part="channel">
        <h4>${texts.channel[channel]}</h4>
        ${rows.length > 1 ? html`<p class="aside">${texts.severalRows}</p>` : nothing}
        ${rows.map(
          ({ term, fee }) => html`<dl>
            <dt>${texts.term}</dt>
            <dd>${termText(term, language)}</dd>
            <dt>${texts.fee}</dt>
            <dd>${feeText(fee, language)}</dd>
          </dl>`,
        )}
      </section>`,
    )}
  </div>`;
}

function termText({ text, number, unit }: Term, language: Language): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  if (text === null) return stateTag('unknown', texts.unknown);
  if (unit === 'unknown') return html`${stateTag('unknown', texts.unknown)}<p>${texts.unknownUnit(text)}</p>`;
  if (number === undefined || !unit) return html`<span lang="vi">${text}</span>`;
  return html`<strong>${texts.duration(text, number, unit)}</strong>`;
}

function feeText(fee: Fee, language: Language): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  if (fee.kind === 'unknown') return html`${stateTag('unknown', texts.unknown)}<p>${texts.feeUnknown}</p>`;
  if (fee.kind === 'blank') return html`${stateTag('unknown', texts.unknown)}<p>${texts.feeBlank}</p>`;
  return html`${feeHead(fee, language)}
  ${fee.shortened ? html`<p class="aside">${texts.feeShortened}</p>` : nothing}`;
}

/** Only an amount is shown plainly; everything else gets its word first, then what the portal says. */
function feeHead(
  { text, reading, doubtful }: Extract<Fee, { kind: 'shown' }>,
  language: Language,
): TemplateResult {
  const texts = LOOKUP_TEXTS[language];
  const cited = html`<p>${texts.cited(text)}</p>`;
  const word = texts.feeReading[reading];
  if (reading === 'free') return html`${stateTag('ok', word)}${text === 'Miễn phí' ? nothing : cited}`;
  if (reading === 'see-note') return html`${stateTag('soon', word)}${cited}`;
  if (reading === 'no-information') return html`${stateTag('unknown', word)}${cited}`;
  if (doubtful) return html`${stateTag('soon', word)}${cited}<p>${texts.feeDoubtful}</p>`;
  const [head = text, ...note] = text.split(/(?=\()/);
  const beside = note.join('');
  return html`<strong lang="vi">${head}</strong> ${beside === '(…)' ? nothing : html`<span lang="vi">${beside}</span>`}`;
}
