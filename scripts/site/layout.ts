import type { AnswersFile } from '../../shared/answers/answers';
import { type PageId, WARD_PAGES } from '../../shared/ward/ward-addresses';
import { DEFAULT_OFFICE, telephoneLink, type WardFile } from '../../shared/ward/ward-file';
import { jsonMarkup, type Markup, markup } from './markup';

/** What every page of a site knows. */
export interface Site {
  ward: WardFile;
  /** The pages that it has, in the order of its menu. */
  menu: readonly PageId[];
  /** Day of the office hours and of the build, counted as in viet-nam-day.ts. */
  day: number;
  /** What the ward answers in public. */
  answers?: AnswersFile;
}

/** One page before it is laid out. */
export interface SitePage {
  /** Where it stands, `''` for the home page; `/` at its end. */
  folder: string;
  title: string;
  description: string;
  body: Markup;
  /** Objects of schema.org. */
  data?: object;
  /** Whether it needs the widgets. */
  widgets?: true;
  /** Another address under which search engines shall know it; the page itself is not listed then. */
  canonical?: string;
}

const MENU: Record<PageId, string> = {
  home: 'Trang đầu',
  lookup: 'Tra cứu',
  procedures: 'Thủ tục',
  progress: 'Tiến độ hồ sơ',
  answers: 'Góp ý và trả lời',
  survey: 'Đánh giá',
  results: 'Kết quả',
  contact: 'Liên hệ',
};

/** The way from a page's folder to the site's root: a site can stand in any folder of a web space. */
export const rootFrom = (folder: string): string => '../'.repeat(folder.split('/').length - 1) || './';

/** No text becomes markup or code: there are Lit's own templates, and the worker of the screen's page. */
export const NO_MARKUP =
  "require-trusted-types-for 'script'; trusted-types lit-html hai-long-worker 'allow-duplicates'";

/** A whole page. The policy lets it ask nobody but its own site and the ward's collector. */
export function layOut({ ward, menu }: Site, page: SitePage): string {
  const root = rootFrom(page.folder);
  const { emblem, name, province, hotlines, collector } = ward;
  const office = ward.office ?? DEFAULT_OFFICE;
  const policy = [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
    `connect-src 'self'${collector ? ` ${new URL(collector).origin}` : ''}`,
    "media-src 'self' blob:; base-uri 'none'; form-action 'none'",
    NO_MARKUP,
  ].join('; ');
  const [hotline] = hotlines;
  return `<!doctype html>\n${
    markup`<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.folder === '' ? '' : `${page.title} – `}${office} ${name}</title>
    <meta name="description" content="${page.description}">
    <link rel="canonical" href="${page.canonical ?? ward.site + page.folder}">
    ${emblem ? markup`<link rel="icon" href="${root}${emblem}">` : markup`<link rel="icon" href="data:,">`}
    <link rel="stylesheet" href="${root}site.css">
    <script type="module" src="${root}site.js"></script>
    ${page.widgets && markup`<script type="module" src="${root}widgets/hai-long.js"></script>`}
    ${page.data && markup`<script type="application/ld+json">${jsonMarkup(page.data)}</script>`}
  </head>
  <body>
    <a class="skip" href="#noi-dung">Đến nội dung chính</a>
    <header class="head">
      ${emblem && markup`<img src="${root}${emblem}" alt="" width="56" height="56">`}
      <div>
        <p class="ward">Ủy ban nhân dân ${name}</p>
        <p class="office">${office}${province && ` · ${province}`}</p>
      </div>
    </header>
    <nav class="menu" aria-label="Mục lục">
      <ul>
        ${menu.map((id) => {
          const isHere = WARD_PAGES[id] === page.folder;
          return markup`<li><a href="${root}${WARD_PAGES[id]}"${isHere && markup` aria-current="page"`}>${MENU[id]}</a></li>\n        `;
        })}
      </ul>
    </nav>
    <main id="noi-dung">
      ${page.body}
    </main>
    <footer class="foot">
      <p>Ủy ban nhân dân ${name}${ward.address && `. Địa chỉ: ${ward.address}`}</p>
      ${hotline && markup`<p>Đường dây nóng: <a href="${telephoneLink(hotline.number)}">${hotline.number}</a></p>`}
    </footer>
  </body>
</html>
`.text
  }`;
}
