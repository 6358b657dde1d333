import { browser } from 'wxt/browser';

/** The shortcuts of the manifest; the official can change their keys in the browser's own page of shortcuts. */
type Shortcut = 'toggle-overlay' | 'open-panel';

/** In the worker: calls what a shortcut stands for, with the tab it was pressed in. */
export function onShortcut(listeners: Record<Shortcut, (tabId: number | undefined) => unknown>): void {
  browser.commands.onCommand.addListener((name, tab) => listeners[name as Shortcut]?.(tab?.id));
}
