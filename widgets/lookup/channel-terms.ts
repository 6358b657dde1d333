import { html, nothing, type TemplateResult } from 'lit';
import { describeTerm } from '../../shared/deadlines/term/describe-term';
import { UNIT_OF_NOTE } from '../../shared/deadlines/term/unit-of-note';
import {
  type ChannelTerms,
  type Fee,
  type NoteTerm,
  type RemoteTerm,
  SUBMISSION_CHANNELS,
  type Term,
} from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { stateTag } from '../state-tag';
import type { DetailTexts } from './detail-texts';

/** Terms and fees, one card a channel; a channel with several rows says that the case decides. */
export function channelTerms(
  channels: ChannelTerms[],
  texts: DetailTexts,
  language: Language,
): TemplateResult {
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
          ({ term, remote, fee }) => html`<dl>
            <dt>${texts.term}</dt>
            <dd>
              ${termText(term, texts, language)} ${remote ? html`<p>${remoteText(remote, texts, language)}</p>` : nothing}
            </dd>
            <dt>${texts.fee}</dt>
            <dd>${feeText(fee, texts)}</dd>
          </dl>`,
        )}
      </section>`,
    )}
  </div>`;
}

function termText(
  { text, number, unit, noteUnit }: Term,
  texts: DetailTexts,
  language: Language,
): TemplateResult {
  if (text === null) return stateTag('unknown', texts.unknown);
  if (unit === 'unknown') return html`${stateTag('unknown', texts.unknown)}<p>${texts.unknownUnit(text)}</p>`;
  if (number === undefined || !unit) return html`<span lang="vi">${text}</span>`;
  const shown = html`<strong>${texts.duration(text, number, unit)}</strong>`;
  return noteUnit
    ? html`${shown}<p>${texts.noteSays(inWords({ amount: number, unit: noteUnit }, language))}</p>`
    : shown;
}

function remoteText(remote: RemoteTerm, { remoteTerm }: DetailTexts, language: Language): string {
  switch (remote.kind) {
    case 'total':
      return remoteTerm.total(inWords(remote, language));
    case 'added':
      return remoteTerm.added(inWords(remote, language));
    case 'this-row':
      return remoteTerm.thisRow(remote.ordinary && inWords(remote.ordinary, language));
    case 'see-note':
      return remoteTerm.seeNote;
  }
}

const inWords = ({ amount, unit }: NoteTerm, language: Language) =>
  describeTerm({ amount, unit: UNIT_OF_NOTE[unit] }, language);

function feeText(fee: Fee, texts: DetailTexts): TemplateResult {
  if (fee.kind === 'unknown') return html`${stateTag('unknown', texts.unknown)}<p>${texts.feeUnknown}</p>`;
  if (fee.kind === 'blank') return html`${stateTag('unknown', texts.unknown)}<p>${texts.feeBlank}</p>`;
  return html`${feeHead(fee, texts)}
  ${fee.shortened ? html`<p class="aside">${texts.feeShortened}</p>` : nothing}`;
}

/** Only an amount is shown plainly; everything else gets its word first, then what the portal says. */
function feeHead(
  { text, reading, doubtful }: Extract<Fee, { kind: 'shown' }>,
  texts: DetailTexts,
): TemplateResult {
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
