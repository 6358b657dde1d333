import { browser } from 'wxt/browser';
import { packSighting, type Sighting, unpackSighting } from './sighting';

/** What the worker tells the content scripts. */
type Message = { kind: 'ping' } | { kind: 'origins'; origins: string[] };

/** What a content script asks of the worker. */
type Request =
  | { kind: 'open-options' }
  | { kind: 'open-menu' }
  | { kind: 'open-panel' }
  | { kind: 'seen'; sighting: unknown };

/** Whether it was kept; what was in the way. */
type Kept = { problem?: string };

/** In a content script: asks for the options page. */
export const openOptionsFromPage = (): void =>
  void browser.runtime.sendMessage({ kind: 'open-options' } satisfies Request);

/** In a content script: asks for the menu of its page, with which it is taught. */
export const openMenuFromPage = (): void =>
  void browser.runtime.sendMessage({ kind: 'open-menu' } satisfies Request);

/** In a content script: asks for the panel beside its page; the browser allows it only in a click. */
export const openPanelFromPage = (): void =>
  void browser.runtime.sendMessage({ kind: 'open-panel' } satisfies Request);

/**
 * In a content script: gives what its page shows to be kept.
 * @throws Error where it could not be, with the reason
 */
export async function tellSighting(sighting: Sighting): Promise<void> {
  const request: Request = { kind: 'seen', sighting: packSighting(sighting) };
  const answer: Kept | undefined = await browser.runtime.sendMessage(request);
  if (!answer || answer.problem !== undefined) throw new Error(answer?.problem ?? 'nobody answers');
}

/** In the worker: answers what content scripts ask for. */
export function takeRequests(listeners: {
  openOptions(): void;
  openMenu(tabId: number): void;
  openPanel(tabId: number): void;
  keep(sighting: Sighting): Promise<void>;
}): void {
  browser.runtime.onMessage.addListener(
    (request: Request, sender: { tab?: { id?: number } }, respond: (answer: Kept) => void) => {
      const tabId = sender.tab?.id;
      if (request.kind === 'open-options') listeners.openOptions();
      else if (request.kind === 'open-menu' && tabId !== undefined) listeners.openMenu(tabId);
      else if (request.kind === 'open-panel' && tabId !== undefined) listeners.openPanel(tabId);
      else if (request.kind === 'seen') {
        const keep = async () => listeners.keep(unpackSighting(request.sighting));
        keep().then(
          () => respond({}),
          (error: unknown) => respond({ problem: error instanceof Error ? error.message : String(error) }),
        );
        // the answer comes later
        return true;
      }
      return undefined;
    },
  );
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
