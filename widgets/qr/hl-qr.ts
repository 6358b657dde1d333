import { html, LitElement, svg, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { look } from '../look';
import { readLanguage } from '../read-language';
import { countBytes, encodeQr, QR_LIMIT } from './encode-qr';
import { qrStyles } from './hl-qr.styles';
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
    return renderCode(encodeQr(value), this.label || texts.name(value));
  }

  private renderMessage(message: string): TemplateResult {
    return html`<p part="message" lang=${this.language}>${message}</p>`;
  }
}

/** Black and white are no colours of the look: scanners need them, whatever the theme or the page's style. */
function renderCode(modules: boolean[][], name: string): TemplateResult {
  const size = modules.length;
  const box = `0 0 ${size} ${size}`;
  return html`<svg part="code" role="img" aria-label=${name} viewBox=${box} shape-rendering="crispEdges">
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${toPath(modules)} />`}
  </svg>`;
}

/** Neighbouring dark modules of a row are one rectangle: no hairlines between them in print, and a shorter path. */
function toPath(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      );
    })
    .join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'hl-qr': HlQr;
  }
}
