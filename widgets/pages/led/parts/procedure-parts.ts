import { html, type TemplateResult } from 'lit';
import type { PlaylistItem } from '../../../../shared/led/playlist';
import { CHANNEL_NAMES, postedTerms } from '../../../../shared/procedures/posted-terms';
import type { Procedure } from '../../../../shared/procedures/procedure';
import { formatIsoDate } from '../../../../shared/text/format-date';
import { shortAddress } from '../../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../../shared/ward/ward-file';
import { encodeQr } from '../../../qr/encode-qr';
import { qrImage } from '../../../qr/qr-image';
import { plainName } from '../../posters/poster-subject';
import type { Procedures } from '../led-data';
import { LED_TEXTS as TEXTS } from '../texts';
import type { Parts } from './part';

type Chosen = Extract<PlaylistItem, { kind: 'procedures' }>;

/** Procedures field by field; those that are named by their codes in the order in which they are named. */
export function procedureParts(
  { fields, codes }: Chosen,
  { asOf, byField }: Procedures,
  ward: WardFile,
): Parts {
  const all = new Map([...byField.values()].flat().map((one) => [one.code, one]));
  const named = (codes ?? []).flatMap((code) => all.get(code) ?? []);
  const names = fields ?? (codes ? [] : [...byField.keys()]);
  const groups: [string, readonly Procedure[]][] = [
    [TEXTS.chosen, named],
    ...names.map((name): [string, readonly Procedure[]] => [name, byField.get(name) ?? []]),
  ];
  const filled = groups.filter(([, procedures]) => procedures.length > 0);
  if (filled.length === 0) return { why: TEXTS.noProcedures };
  return filled.map(([heading, procedures]) => () => ({
    kicker: `${TEXTS.kicker} · ${TEXTS.scanProcedure}`,
    heading,
    age: TEXTS.registerAsOf(formatIsoDate(asOf)),
    entries: procedures.map((procedure) => procedureEntry(procedure, ward)),
  }));
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function procedureEntry({ code, name, channels }: Procedure, ward: WardFile): TemplateResult {
  const title = plainName(name);
  return html`<article class="procedure">
    <div>
      <h3>${title}</h3>
      ${postedTerms(channels).map(
        ({ channels: ways, term, fee }) =>
          html`<p class="aside">
            ${ways.map((way) => CHANNEL_NAMES[way].vi).join(', ')} · ${TEXTS.term}: ${lower(term)} · ${TEXTS.fee}: ${lower(fee)}
          </p>`,
      )}
    </div>
    ${qrImage(encodeQr(shortAddress(ward, code)), `${title}: ${shortAddress(ward, code)}`)}
  </article>`;
}
