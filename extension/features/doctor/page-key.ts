/**
 * Under which a page’s usual profile is kept: its address without query and without what names one dossier or record, so
 * that nothing of a dossier is kept with it.
 */
export function pageKey(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  const route = /^#[/!]/.test(hash) ? hash.split('?', 1)[0] : '';
  return origin + (pathname + route).replace(/[^/#]+/g, (part) => (/\d/.test(part) ? '0' : part));
}
