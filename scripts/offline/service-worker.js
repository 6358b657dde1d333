// @ts-nocheck: a worker has other globals than a page

// After the first visit the pages work without a network. What they need is kept at installation, under a print that
// changes with it. The build puts in what is kept here and how.
const { name, print, files, fresh, standIn } = SETTINGS;
const CACHE = `${name}-${print}`;
/** Of these addresses the network's answer comes first while it is there: they change without a new build. */
const FRESH = fresh && new RegExp(fresh);
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    // past the browser's own cache: an old file in it must not be kept under the new print
    await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((key) => key.startsWith(`${name}-`) && key !== CACHE);
    await Promise.all(old.map((key) => caches.delete(key)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // videos come in pieces; who asks for what is not stored keeps it itself
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.headers.has('range') || request.cache === 'no-store') return;
  event.respondWith(FRESH?.test(pathname) ? answerFresh(request) : answerKept(request));
});

async function answerKept(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

async function answerFresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const found = standIn && new RegExp(standIn.of).exec(new URL(request.url).pathname);
    if (!found || request.mode !== 'navigate') throw error;
    return Response.redirect(new URL(standIn.page.replace('$1', found[1]), self.registration.scope));
  }
}
