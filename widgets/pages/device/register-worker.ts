/** Where Trusted Types are known (in Firefox from 148). */
interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): {
      createScriptURL(address: string): unknown;
    };
  };
}

/**
 * Registers the service worker of a device's page, also where its policy lets no text become a script's address: the one
 * policy for that, `hai-long-worker`, takes addresses of the page's own site only.
 * @returns undefined where the browser has no service workers, as on plain http
 * @throws where the browser refuses it
 */
export async function registerWorker(address: string): Promise<ServiceWorkerRegistration | undefined> {
  const { trustedTypes } = globalThis as TrustedTypesWindow;
  const policy = trustedTypes?.createPolicy('hai-long-worker', { createScriptURL: ownAddress });
  return navigator.serviceWorker?.register(
    (policy ?? { createScriptURL: ownAddress }).createScriptURL(address) as string,
  );
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new Error(address);
  return href;
}
