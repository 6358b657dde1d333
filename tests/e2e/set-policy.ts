import type { ExtensionBrowser } from './fixtures';

/**
 * What an administrator has set, in place of a policy, which this browser reads only from a folder of the system: the worker
 * and every page of the extension that opens from now on find it.
 */
export async function setPolicy({ context, evaluate }: ExtensionBrowser, policy: object): Promise<void> {
  const override = (values: object) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage?: { managed: object; onChanged: { dispatch?(changes: object, area: string): void } };
      };
    };
    if (!chrome.storage) return;
    Object.defineProperty(chrome.storage.managed, 'get', { value: async () => values, configurable: true });
    chrome.storage.onChanged.dispatch?.({ wardRules: {} }, 'managed');
  };
  await context.addInitScript(override, policy);
  await evaluate(override, policy);
}
