import { html, type TemplateResult } from 'lit';
import { encodeQr } from '../../../qr/encode-qr';
import { qrImage } from '../../../qr/qr-image';

/** What stands under one heading: on as many pages as it needs. */
export interface Part {
  kicker?: string;
  heading: string;
  /** Entries, each whole on one page where there is room. */
  entries: readonly TemplateResult[];
  /** A code beside the pages. */
  code?: { link: string; caption: string };
  /** The code is what it is about. */
  isCode?: true;
  /** How old the data are. */
  age?: string;
}

/**
 * Parts of an item at a moment, made only when they are shown. Where there is nothing to show: why, as the end of a
 * sentence.
 */
export type Parts = readonly (() => Part)[] | { why: string };

/** A code with what it is good for. */
export const codeFigure = (link: string, caption: string): TemplateResult =>
  html`<figure class="code">${qrImage(encodeQr(link), `${caption}: ${link}`)}<figcaption>${caption}</figcaption></figure>`;
