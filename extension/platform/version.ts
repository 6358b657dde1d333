import { browser } from 'wxt/browser';

/** Version of the extension, as its manifest has it: `0.1.0`. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
