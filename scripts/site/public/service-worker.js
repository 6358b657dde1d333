// @ts-nocheck: a worker has other globals than a page

// After the first visit the site works without a network: what all pages need is kept at installation, a procedure's page
// when it is read; one that was not read is shown by the lookup, which has the data of all. The build puts the list of
// files and the print of their contents in the places of these two names.
const FILES = FILES_OF_THE_SITE;
const CACHE = 'hl-site-PRINT_OF_THE_FILES';
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('hl-site-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});

/** A page from the network while that is there, as the ward may have changed it. */
async function answerPage(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const [, code] = /\/(?:thu-tuc|T)\/(\d\.\d{6})\/?$/.exec(new URL(request.url).pathname) ?? [];
    if (code) return Response.redirect(new URL(`tra-cuu/#hl=${code}`, self.registration.scope));
    throw error;
  }
}

async function answerFile(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
