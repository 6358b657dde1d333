import { KEPT_AS, setBackgroundClock } from './clocks-in-firefox';
import type { ExtensionBrowser } from './extension-browser';

/** A notification as the extension has shown it, at a moment of its background's clock, ms. */
export interface Told {
  at: number;
  title: string;
}

interface Scope {
  Date: DateConstructor;
  realNow?: () => number;
  told?: Told[];
  chrome: {
    runtime: { getBackgroundPage?(): Promise<Scope> };
    notifications: { create(id: string, options: { title: string }): Promise<string> };
    storage: {
      local: { get(key: string): Promise<{ toldUntil?: string }>; set(items: object): Promise<void> };
    };
    alarms: {
      create(name: string, when: { when: number; periodInMinutes: number }): Promise<void>;
      onAlarm: {
        dispatch(alarm: { name: string }): void;
        addListener(listener: () => void): void;
        removeListener(listener: () => void): void;
      };
    };
  };
}

/** Lets the alarm of the extension's background ring at a moment of the background's own clock, which stands there. */
export async function ringTick(demo: ExtensionBrowser, now: Date): Promise<void> {
  if (demo.engine === 'firefox') {
    await setBackgroundClock(demo, now);
    await demo.evaluate(() =>
      (globalThis as unknown as Scope).chrome.alarms.create('tick', { when: Date.now(), periodInMinutes: 5 }),
    );
  } else
    await demo.evaluate((time) => {
      const scope = globalThis as unknown as Scope;
      scope.realNow ??= Date.now.bind(Date);
      Date.now = () => time;
      scope.chrome.alarms.onAlarm.dispatch({ name: 'tick' });
    }, now.getTime());
}

/**
 * The alarm rings at many moments, ms, one after the other, as fast as they are handled: of working time it is awaited that
 * all was told, of others that it has rung.
 */
export const ringTicks = (
  demo: ExtensionBrowser,
  moments: { now: number; isWorking: boolean }[],
): Promise<void> =>
  demo.evaluate(
    async ({ all, isFirefox, keptAs }) => {
      const scope = globalThis as unknown as Scope;
      const { alarms, storage } = scope.chrome;
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      for (const { now, isWorking } of all) {
        if (isFirefox) {
          localStorage.setItem(keptAs, `${now}`);
          const rung = new Promise<void>((resolve) => {
            alarms.onAlarm.addListener(function heard() {
              alarms.onAlarm.removeListener(heard);
              resolve();
            });
          });
          await alarms.create('tick', { when: Date.now(), periodInMinutes: 5 });
          await rung;
        } else {
          scope.realNow ??= Date.now.bind(Date);
          Date.now = () => now;
          alarms.onAlarm.dispatch({ name: 'tick' });
        }
        const isDone = async () =>
          (await storage.local.get('toldUntil')).toldUntil === new Date(now).toISOString();
        if (isWorking) while (!(await isDone())) await wait(2);
        else await wait(10);
      }
    },
    { all: moments, isFirefox: demo.engine === 'firefox', keptAs: KEPT_AS },
  );

/** Lets the background's clock go on with the computer's. */
export async function releaseClock(demo: ExtensionBrowser): Promise<void> {
  if (demo.engine === 'firefox') await setBackgroundClock(demo);
  else
    await demo.evaluate(() => {
      const { realNow } = globalThis as unknown as Scope;
      if (realNow) Date.now = realNow;
    });
}

/**
 * From now on what is told is written down (Firefox without a screen takes a notification away at once), and all before
 * `since` counts as told.
 */
export const listenToNotices = ({ evaluate }: ExtensionBrowser, since: Date): Promise<void> =>
  evaluate(async (toldUntil) => {
    const { chrome } = globalThis as unknown as Scope;
    // the worker itself; in Firefox its place is a page
    const scope = (await chrome.runtime.getBackgroundPage?.()) ?? (globalThis as unknown as Scope);
    const { notifications } = scope.chrome;
    if (!scope.told) {
      const create = notifications.create.bind(notifications);
      notifications.create = (id, options) => {
        scope.told?.push({ at: scope.Date.now(), title: options.title });
        return create(id, options);
      };
    }
    scope.told = [];
    await chrome.storage.local.set({ toldUntil });
  }, since.toISOString());

/** What was told since it was listened to. */
export const readNotices = ({ evaluate }: ExtensionBrowser): Promise<Told[]> =>
  evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    const scope = (await chrome.runtime.getBackgroundPage?.()) ?? (globalThis as unknown as Scope);
    return [...(scope.told ?? [])].map(({ at, title }) => ({ at, title }));
  });

/** Until when people were told; it is kept once all was told. */
export const readToldUntil = ({ evaluate }: ExtensionBrowser): Promise<string | undefined> =>
  evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    return (await chrome.storage.local.get('toldUntil')).toldUntil;
  });
