import { markup } from './markup';

/** `sitemap.xml` of complete addresses (sitemaps.org). */
export const renderSitemap = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<url><loc>${address}</loc></url>\n`)}</urlset>
`.text
  }`;

/** `robots.txt`: all may be read, and where the map is. */
export const renderRobots = (site: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`;
