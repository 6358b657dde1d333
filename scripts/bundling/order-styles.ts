/** Styles that everything else of a page builds on, and those that have the last word; by the names of their files. */
const FIRST = ['page', 'lists'];
const LAST = ['wide-page'];

/**
 * Puts the styles of each page in one order, however the builder has shared them out among files: what all pages begin
 * with, what belongs to parts, what holds for the whole page.
 */
export const orderStyles = () => ({
  name: 'order-styles',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string): string {
      const links = [...html.matchAll(STYLE_LINK)].map(([link]) => link);
      const inOrder = links.map((link) => ({ link, rank: rankOf(link) })).sort((a, b) => a.rank - b.rank);
      return html.replace(STYLE_LINK, () => inOrder.shift()?.link ?? '');
    },
  },
});

const STYLE_LINK = /<link rel="stylesheet"[^>]*>/g;

function rankOf(link: string): number {
  const [, name = ''] = /assets\/(.+)-[\w-]{8}\.css/.exec(link) ?? [];
  if (FIRST.includes(name)) return FIRST.indexOf(name);
  return FIRST.length + (LAST.includes(name) ? 1 : 0);
}
