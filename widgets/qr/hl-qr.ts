import { html, LitElement, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { countBytes, encodeQr, QR_LIMIT } from './encode-qr';
import { qrStyles } from './hl-qr.styles';
import { qrImage } from './qr-image';
import { QR_TEXTS } from './texts';

/**
 * @summary A QR code as inline SVG: sharp on screen and on paper at any size, dark on light in every theme.
 *
 * Attributes: `value` is what the code says, 1,663 bytes of UTF-8 at most; `label` is its accessible name (default: the
 * value); `lang` (`vi`, default, or `en`) is the language of its messages. Where there is no value or too long a one, a
 * message stands in its place.
 *
 * @csspart code - the SVG; `message` where there is no code.
 * @cssproperty --hl-qr-size - width and height, default 12rem.
 */
export class HlQr extends LitElement {
  static override styles = [look, qrStyles];

  static override properties = { value: {}, label: {}, lang: {} };

  declare value: string | null;
  declare label: string | null;
  declare lang: string;

  constructor() {
    super();
    this.value = null;
    this.label = null;
    this.lang = '';
  }

  private get language(): Language {
    return readLanguage(this.lang);
  }

  protected override render(): TemplateResult {
    const texts = QR_TEXTS[this.language];
    const value = this.value ?? '';
    if (value === '') return this.renderMessage(texts.empty);
    const bytes = countBytes(value);
    if (bytes > QR_LIMIT) return this.renderMessage(texts.tooLong(bytes, QR_LIMIT));
    return qrImage(encodeQr(value), this.label || texts.name(value));
  }

  private renderMessage(message: string): TemplateResult {
    return html`<p part="message" lang=${this.language}>${message}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-qr': HlQr;
  }
}
