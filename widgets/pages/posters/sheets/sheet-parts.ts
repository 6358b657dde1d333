import { html, nothing, type TemplateResult } from 'lit';
import { CHANNEL_NAMES } from '../../../../shared/procedures/posted-terms';
import { formatIsoDate } from '../../../../shared/text/format-date';
import { DEFAULT_OFFICE, type FeedbackKind, type WardFile } from '../../../../shared/ward/ward-file';
import { qrImage } from '../../../qr/qr-image';
import type { PosterSubject } from '../poster-subject';
import type { PreparedSubject } from '../prepare-codes';
import { SHEET_WORDS as WORDS } from '../texts';

/** Who posts it: the emblem's place, the committee and its ward, and the counter. */
export const sheetHead = ({ emblem, name, province, office }: WardFile): TemplateResult =>
  html`<header class="head">
    ${emblem ? html`<img class="emblem" src=${emblem} alt="" />` : nothing}
    <div>
      <p class="body">${WORDS.body} ${name}</p>
      <p class="office">${office ?? DEFAULT_OFFICE}${province ? ` · ${province}` : ''}</p>
    </div>
  </header>`;

/** The code, at the side that its paper gives it. */
export const sheetCode = ({ modules, title }: PreparedSubject): TemplateResult =>
  html`<figure class="code">${qrImage(modules, `Mã QR: ${title}`)}</figure>`;

/** Lengths from which a title is set smaller, in characters: names of procedures have up to 900. */
const TITLE_STEPS = [60, 110, 200, 350];

/** Class of a title by its length, `t0` (largest) to `t4`. */
export const titleSize = (title: string): string =>
  `t${TITLE_STEPS.filter((step) => title.length > step).length}`;

/** What the paper says it is about, above its title. */
export const kickerOf = ({ procedure }: PosterSubject): string =>
  procedure ? [WORDS.kicker, procedure.field].filter(Boolean).join(' · ') : '';

/** Terms and fees by way of handing in; nothing where the register has none. */
export function termTable({ procedure }: PosterSubject): TemplateResult | typeof nothing {
  if (!procedure || procedure.terms.length === 0) return nothing;
  return html`<table class="terms">
    <thead>
      <tr>
        ${[WORDS.how, WORDS.term, WORDS.fee].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${procedure.terms.map(
        ({ channels, term, fee }) =>
          html`<tr>
            <th scope="row">${channels.map((channel) => CHANNEL_NAMES[channel].vi).join(', ')}</th>
            <td>${term}</td>
            <td>${fee}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Ways of feedback that need no place to be described. */
const WRITTEN: readonly FeedbackKind[] = ['phone', 'email', 'website', 'app'];

/**
 * Hotline and feedback address, which must stand on what is posted, and how old the facts are.
 * @param most ways of feedback that there is room for
 */
export function sheetFoot(ward: WardFile, { procedure }: PosterSubject, most = 3): TemplateResult {
  const feedback = ward.feedback.filter(({ kind }) => WRITTEN.includes(kind)).map(({ text }) => text);
  return html`<footer class="foot">
    ${factLine(
      WORDS.hotline,
      ward.hotlines.slice(0, 1).map(({ number }) => number),
      'strong',
    )}
    ${factLine(WORDS.feedback, feedback.slice(0, most))}
    ${
      procedure
        ? html`<p class="as-of">
            ${WORDS.code} ${procedure.code}. ${WORDS.asOf} ${formatIsoDate(procedure.asOf)}.
          </p>`
        : nothing
    }
  </footer>`;
}

/** A name with what it is; nothing where that is not known. */
export const factLine = (
  name: string,
  values: readonly string[],
  style = '',
): TemplateResult | typeof nothing =>
  values.length > 0
    ? html`<p class="fact"><span>${name}</span> ${values.map((value) => html`<b class=${style}>${value}</b>`)}</p>`
    : nothing;

/** A link as people can type it: without scheme, in small letters where that leads to the same page. */
export const shownLink = (link: string): string => {
  const { host, pathname, search, hash } = new URL(link);
  return `${host}${pathname}${search}${hash}`;
};
