import { setBackgroundClock } from './clocks-in-firefox';
import type { ExtensionBrowser } from './extension-browser';

interface Scope {
  realNow?: () => number;
  chrome: {
    alarms: {
      create(name: string, when: { when: number; periodInMinutes: number }): Promise<void>;
      onAlarm: { dispatch(alarm: { name: string }): void };
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

/** Lets the background's clock go on with the computer's. */
export async function releaseClock(demo: ExtensionBrowser): Promise<void> {
  if (demo.engine === 'firefox') await setBackgroundClock(demo);
  else
    await demo.evaluate(() => {
      const { realNow } = globalThis as unknown as Scope;
      if (realNow) Date.now = realNow;
    });
}
