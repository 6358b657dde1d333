// Short addresses lead on; the rest of the page says the same where this does not run.
const further = document.querySelector('a[data-lead-on]');
if (further instanceof HTMLAnchorElement) location.replace(further.href);

const worker = new URL('service-worker.js', import.meta.url).href;
// the page's policy takes no text for the address of a script: of this one address it is told
/** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(address: string): string } } }} */
const { trustedTypes } = /** @type {any} */ (globalThis);
const policy = trustedTypes?.createPolicy('hai-long-worker', { createScriptURL: () => worker });

// without a service worker (plain http) the site works while the network does
void navigator.serviceWorker
  ?.register(policy?.createScriptURL('') ?? worker)
  .catch((error) => console.warn(error));
