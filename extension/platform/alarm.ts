import { browser } from 'wxt/browser';

const TICK = 'tick';

/** In the worker: calls `listener` every few minutes, also when the worker had gone to sleep. */
export function everyFewMinutes(minutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => name === TICK && listener());
  void browser.alarms.get(TICK).then((alarm) => {
    if (!alarm) return browser.alarms.create(TICK, { periodInMinutes: minutes });
  });
}
