// Short addresses lead on; the rest of the page says the same where this does not run.
const further = document.querySelector('a[data-lead-on]');
if (further instanceof HTMLAnchorElement) location.replace(further.href);

// without a service worker (plain http) the site works while the network does
void navigator.serviceWorker
  ?.register(new URL('service-worker.js', import.meta.url))
  .catch((error) => console.warn(error));
