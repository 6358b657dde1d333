import { element } from './element.js';
import { showCompactList } from './views/compact-list.js';
import { showDetail } from './views/detail.js';
import { showDocuments } from './views/documents.js';
import { showLookup } from './views/lookup.js';
import { showNews } from './views/news.js';
import { showStatistics } from './views/statistics.js';
import { showWorkList } from './views/work-list.js';

/**
 * @typedef {object} ViewContext
 * @property {URL} url
 * @property {(href: string) => void} navigate to another address of the portal
 * @property {AbortSignal} signal ends when the view is left
 *
 * @typedef {(outlet: HTMLElement, context: ViewContext) => ((url: URL) => void) | undefined} View draws itself and gives
 * what to call when only the query of its address changes
 */

/** @type {{ path: RegExp, title: string, show: View }[]} */
const ROUTES = [
  { path: /^\/xu-ly-ho-so$/, title: 'Xử lý hồ sơ', show: showWorkList },
  { path: /^\/danh-sach-ho-so$/, title: 'Danh sách hồ sơ', show: showCompactList },
  { path: /^\/ho-so\/[^/]+$/, title: 'Chi tiết hồ sơ', show: showDetail },
  { path: /^\/tra-cuu$/, title: 'Tra cứu hồ sơ', show: showLookup },
  { path: /^\/thong-ke$/, title: 'Thống kê', show: showStatistics },
  { path: /^\/van-ban$/, title: 'Văn bản', show: showDocuments },
  { path: /^\/tin-tuc$/, title: 'Tin tức', show: showNews },
];

const outlet = document.querySelector('main');
if (!outlet) throw new Error('the page has no main element');

/** @type {{ pathname: string, left: AbortController, update: ((url: URL) => void) | undefined } | undefined} */
let current;

function render() {
  const url = new URL(location.href);
  if (current?.pathname === url.pathname && current.update) {
    current.update(url);
    return;
  }
  current?.left.abort();
  const route = ROUTES.find(({ path }) => path.test(url.pathname));
  document.title = route?.title ?? 'Không tìm thấy trang';
  for (const link of document.querySelectorAll('.main_menu a')) {
    if (link.getAttribute('href') === url.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const left = new AbortController();
  const view = element('app-view');
  outlet?.replaceChildren(view);
  current = { pathname: url.pathname, left, update: undefined };
  if (route) current.update = route.show(view, { url, navigate, signal: left.signal });
}

/** @param {string} href */
function navigate(href) {
  const samePath = new URL(href, location.href).pathname === location.pathname;
  history.pushState(null, '', href);
  render();
  if (!samePath) scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  navigate(link.getAttribute('href') ?? '/');
});
addEventListener('popstate', render);
render();
