import { unsafeCSS } from 'lit';
import { DARK_TOKENS, LIGHT_TOKENS } from '../shared/look/tokens';
import { css } from './css';

/**
 * Tokens and base styles of every widget. Light by default, since the page around it is; `theme="dark"` is dark,
 * `theme="auto"` follows the visitor's system; on paper it is light. A page overrides a token by setting `--hl-…` on the element.
 */
export const look = css`
  :host {
    ${unsafeCSS(LIGHT_TOKENS)}
    display: block;
    color: var(--hl-ink);
    font-family: var(--hl-font);
    line-height: 1.5;
    /* a page's own text rules are inherited into the widget unless they are set here */
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    word-spacing: normal;
  }
  :host([theme='dark']) {
    ${unsafeCSS(DARK_TOKENS)}
  }
  @media screen and (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${unsafeCSS(DARK_TOKENS)}
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host,
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
