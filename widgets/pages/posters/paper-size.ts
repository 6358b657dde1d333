/**
 * Sets the size of the paper that the page is printed on, in millimetres: `@page` holds for a whole document, never for a
 * part of it, and cannot stand in a component's own styles.
 */
export function setPaperSize(width: number, height: number): void {
  own ??= adopt();
  own.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
}

let own: CSSStyleSheet | undefined;

function adopt(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}
