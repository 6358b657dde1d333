/**
 * Under which a page’s usual profile is kept: its address without query and without what names one dossier or record, so
 * that nothing of a dossier is kept with it.
 */
export function pageKey(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  const route = /^#[/!]/.test(hash) ? hash.replace(/\?.*$/, '') : '';
  return origin + (pathname + route).replace(/[^/#]*\d[^/#]*/g, '0');
}
