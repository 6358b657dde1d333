import { browser } from 'wxt/browser';
import { isPortalAction, type PortalAction } from '../../shared/checklists/portal-action';
import { describeError } from '../../shared/text/describe-error';
import { packSighting, type Sighting, unpackSighting } from './sighting';

/** What the worker tells the content scripts. */
type Message = { kind: 'ping' } | { kind: 'origins' } | { kind: 'ticks-changed'; code: string };

/** What a content script asks of the worker. */
type Request =
  | { kind: 'open-options' }
  | { kind: 'open-menu' }
  | { kind: 'open-procedure' }
  | { kind: 'open-panel' }
  | { kind: 'seen'; sighting: unknown }
  | { kind: 'usual'; page: string; profile: unknown }
  | { kind: 'taught'; description: { id: string } }
  | { kind: 'ticks'; code: string }
  | { kind: 'allowed' }
  | { kind: 'pressed'; code: string; action: string; at: number };

/** Whether it was kept, or what was asked for; what was in the way. */
type Answer = { problem?: string; ticks?: string[]; isAllowed?: boolean };

/** In a content script: asks for the options page. */
export const openOptionsFromPage = (): void => void tellWorker({ kind: 'open-options' });

/** In a content script: asks for the options, where the procedure of its page is compared with the register. */
export const openProcedureFromPage = (): void => void tellWorker({ kind: 'open-procedure' });

/** In a content script: asks for the menu of its page, with which it is taught. */
export const openMenuFromPage = (): void => void tellWorker({ kind: 'open-menu' });

/** In a content script: asks for the panel beside its page; the browser allows it only in a click. */
export const openPanelFromPage = (): void => void tellWorker({ kind: 'open-panel' });

/** Asks for what needs no answer. An extension that was updated or removed meanwhile has nobody to ask. */
async function tellWorker(request: Request): Promise<void> {
  try {
    await browser.runtime.sendMessage(request);
  } catch (error) {
    console.info('Hài Lòng: nobody answers; the page is to be loaded again.', error);
  }
}

/**
 * In a content script: gives what its page shows to be kept.
 * @throws Error where it could not be, with the reason
 */
export async function tellSighting(sighting: Sighting): Promise<void> {
  const request: Request = { kind: 'seen', sighting: packSighting(sighting) };
  await ask(request);
}

/**
 * In a content script: gives what its page usually shows to be remembered.
 * @throws Error where it could not be, with the reason
 */
export const tellUsual = (page: string, profile: unknown): Promise<void> =>
  askTwice({ kind: 'usual', page, profile });

/**
 * In a content script: gives what the official has taught to be kept.
 * @throws Error where it could not be, with the reason
 */
export const tellDescription = (description: { id: string }): Promise<void> =>
  askTwice({ kind: 'taught', description });

/**
 * In a content script: the ids of a dossier's items that the official has ticked.
 * @throws Error where they cannot be read, with the reason
 */
export async function askTicks(code: string): Promise<Set<string>> {
  const { ticks } = await ask({ kind: 'ticks', code });
  return new Set(ticks);
}

/**
 * In a content script: tells that the official has pressed a button of the portal; the worker knows by the moment whether
 * it has kept the press already.
 * @throws Error where it could not be kept, with the reason
 */
export const tellPress = (code: string, action: PortalAction, at: Date): Promise<void> =>
  askTwice({ kind: 'pressed', code, action, at: at.getTime() });

/** A worker that was stopped meanwhile is told a second time: for what it may have done already, that changes nothing. */
async function askTwice(request: Request): Promise<void> {
  await ask(request).catch(() => ask(request));
}

async function ask(request: Request): Promise<Answer> {
  const answer: Answer | undefined = await browser.runtime.sendMessage(request);
  if (!answer || answer.problem !== undefined) throw new Error(answer?.problem ?? 'nobody answers');
  return answer;
}

/** Requests that are answered when what they ask for is done. */
const ANSWERED: ReadonlySet<Request['kind']> = new Set([
  'seen',
  'usual',
  'taught',
  'ticks',
  'allowed',
  'pressed',
]);

/** In the worker: answers what content scripts ask for. */
export function takeRequests(listeners: {
  openOptions(): void;
  openMenu(tabId: number): void;
  openProcedure(tabId: number): void;
  openPanel(tabId: number): void;
  keep(sighting: Sighting): Promise<void>;
  keepUsual(page: string, profile: unknown): Promise<void>;
  keepDescription(description: { id: string }): Promise<void>;
  ticks(code: string): Promise<string[]>;
  isAllowed(url: string): Promise<boolean>;
  pressed(code: string, action: PortalAction, at: Date): Promise<void>;
}): void {
  const answerOf = async (request: Request, url: string): Promise<Answer> => {
    if (request.kind === 'allowed') return { isAllowed: await listeners.isAllowed(url) };
    if (request.kind === 'ticks') return { ticks: await listeners.ticks(request.code) };
    if (request.kind === 'seen') await listeners.keep(unpackSighting(request.sighting));
    if (request.kind === 'usual') await listeners.keepUsual(request.page, request.profile);
    if (request.kind === 'taught') await listeners.keepDescription(request.description);
    if (request.kind === 'pressed') {
      if (!isPortalAction(request.action)) throw new TypeError('not an action');
      await listeners.pressed(request.code, request.action, new Date(request.at));
    }
    return {};
  };
  browser.runtime.onMessage.addListener(
    (
      request: Request,
      sender: { url?: string; tab?: { id?: number } },
      respond: (answer: Answer) => void,
    ) => {
      const tabId = sender.tab?.id;
      if (request.kind === 'open-options') listeners.openOptions();
      else if (request.kind === 'open-procedure' && tabId !== undefined) listeners.openProcedure(tabId);
      else if (request.kind === 'open-menu' && tabId !== undefined) listeners.openMenu(tabId);
      else if (request.kind === 'open-panel' && tabId !== undefined) listeners.openPanel(tabId);
      else if (ANSWERED.has(request.kind)) {
        answerOf(request, sender.url ?? '').then(respond, (error: unknown) =>
          respond({ problem: describeError(error) }),
        );
        // the answer comes later
        return true;
      }
      return undefined;
    },
  );
}

/** Tells every tab that other sites are allowed now. */
export const announceOrigins = (): Promise<void> => tellTabs({ kind: 'origins' });

/** Tells every tab that a dossier's ticks have changed, so that a page that shows it asks anew. */
export const announceTicks = (code: string): Promise<void> => tellTabs({ kind: 'ticks-changed', code });

/** Where nobody listens there is nobody to tell. */
async function tellTabs(message: Message): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message))),
  );
}

/** In a content script: answers that it is there, and calls `onForbidden` once its page is no longer to be read. */
export function watchAnnouncedOrigins(onForbidden: () => void, signal: AbortSignal): void {
  const onMessage = (message: Message, _sender: unknown, respond: (answer: true) => void) => {
    respond(true);
    if (message.kind !== 'origins') return;
    ask({ kind: 'allowed' }).then(
      ({ isAllowed }) => isAllowed || onForbidden(),
      (error) => console.info('Hài Lòng: nobody says whether this page may be read.', error),
    );
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** In a content script: calls `listener` with the code of a dossier whose ticks have changed. */
export function watchAnnouncedTicks(listener: (code: string) => void, signal: AbortSignal): void {
  const onMessage = (message: Message) => {
    if (message.kind === 'ticks-changed') listener(message.code);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** How long after its line has gone a browser may still take an extension that is gone for one that is there, ms. */
const FAREWELL_MS = 300;

/** In a content script: calls `listener` when the worker's end of a line goes: it sleeps, or the extension is gone. */
export function onWorkerGone(listener: () => void, signal: AbortSignal): void {
  const line = browser.runtime.connect();
  line.onDisconnect.addListener(() => {
    listener();
    const asking = setTimeout(listener, FAREWELL_MS);
    signal.addEventListener('abort', () => clearTimeout(asking));
  });
  signal.addEventListener('abort', () => {
    try {
      line.disconnect();
    } catch {
      // it has gone with the extension
    }
  });
}

/** In the worker: takes the content scripts' lines, so that they notice when the worker's end goes. */
export function takeLines(): void {
  const lines = new Set<unknown>();
  browser.runtime.onConnect.addListener((line) => {
    lines.add(line);
    line.onDisconnect.addListener(() => lines.delete(line));
  });
}
