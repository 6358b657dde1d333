import { browser } from 'wxt/browser';

/** What the worker tells the content scripts. */
type Message = { kind: 'ping' } | { kind: 'origins'; origins: string[] };

/** What a content script asks of the worker. */
type Request = { kind: 'open-options' } | { kind: 'open-menu' };

/** In a content script: asks for the options page. */
export const openOptionsFromPage = (): void =>
  void browser.runtime.sendMessage({ kind: 'open-options' } satisfies Request);

/** In a content script: asks for the menu of its page, with which it is taught. */
export const openMenuFromPage = (): void =>
  void browser.runtime.sendMessage({ kind: 'open-menu' } satisfies Request);

/** In the worker: answers what content scripts ask for. */
export function takeRequests(listeners: { openOptions(): void; openMenu(tabId: number): void }): void {
  browser.runtime.onMessage.addListener((request: Request, sender: { tab?: { id?: number } }) => {
    if (request.kind === 'open-options') listeners.openOptions();
    else if (request.kind === 'open-menu' && sender.tab?.id !== undefined) listeners.openMenu(sender.tab.id);
  });
}

/** Tells every tab which sites are allowed now; where nobody listens there is nobody to tell. */
export async function announceOrigins(origins: string[]): Promise<void> {
  const message: Message = { kind: 'origins', origins };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message))),
  );
}

/** In a content script: answers that it is there, and calls `listener` with the sites allowed now. */
export function watchAnnouncedOrigins(listener: (origins: string[]) => void, signal: AbortSignal): void {
  const onMessage = (message: Message, _sender: unknown, respond: (answer: true) => void) => {
    if (message.kind === 'origins') listener(message.origins);
    respond(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** In a content script: calls `listener` when the worker's end of a line goes: it sleeps, or the extension is gone. */
export function onWorkerGone(listener: () => void, signal: AbortSignal): void {
  const line = browser.runtime.connect();
  line.onDisconnect.addListener(listener);
  signal.addEventListener('abort', () => line.disconnect());
}

/** In the worker: takes the content scripts' lines, so that they notice when the worker's end goes. */
export function takeLines(): void {
  const lines = new Set<unknown>();
  browser.runtime.onConnect.addListener((line) => {
    lines.add(line);
    line.onDisconnect.addListener(() => lines.delete(line));
  });
}
