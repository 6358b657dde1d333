import { browser } from 'wxt/browser';

const ID = 'due';
const KEY = 'toldUntil';

/** Shows a notification in place of the one before. */
export async function showNotification({
  title,
  message,
}: {
  title: string;
  message: string;
}): Promise<void> {
  const iconUrl = new URL('/icon/128.png', location.origin).href;
  await browser.notifications.create(ID, { type: 'basic', iconUrl, title, message });
}

/** In the worker: calls `listener` when a notification is clicked. */
export function onNotificationClick(listener: () => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener();
  });
}

/** Until when people were told; undefined where they never were. */
export async function readToldUntil(): Promise<Date | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? new Date(stored) : undefined;
}

/** Remembers until when people were told. */
export const saveToldUntil = (at: Date): Promise<void> =>
  browser.storage.local.set({ [KEY]: at.toISOString() });
