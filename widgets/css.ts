import { type CSSResult, unsafeCSS } from 'lit';

/**
 * Styles as a template, for sheets that are written in the source. Lit's own tag refuses at run time what is no style sheet;
 * here the compiler does, and every element is 0.2 kB smaller.
 */
export const css = (strings: TemplateStringsArray, ...sheets: CSSResult[]): CSSResult =>
  unsafeCSS(String.raw({ raw: strings }, ...sheets));
