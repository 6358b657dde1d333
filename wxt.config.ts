import { defineConfig } from 'wxt';
import oldest from './scripts/browsers/oldest-browsers.json' with { type: 'json' };
import { dropSources } from './scripts/bundling/drop-sources';
import { foldVocabulary } from './scripts/bundling/fold-vocabulary';
import { joinPanel } from './scripts/bundling/join-panel';
import { orderStyles } from './scripts/bundling/order-styles';
import { packContentScripts } from './scripts/bundling/pack-content-scripts';
import { GECKO_ID } from './scripts/release/extension-id';

/** Syntax that the oldest browser of a build knows. */
const syntaxTarget = (browser: string) =>
  browser === 'firefox' ? `firefox${oldest.extension.firefox}` : `chrome${oldest.extension.chrome}`;

/**
 * What the extension's own pages may do: run and load what is in the package, ask a ward's collector, and nothing else. No
 * text becomes markup: the one policy of Trusted Types makes a document that is only read (read-rows.ts). Styles stand in
 * `<style>` too, where shadow roots and printed papers need them; no data is ever written into one.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hai-long-tables',
].join('; ');

/**
 * The demo build differs in two things only: it stands in a folder of its own and has this machine's own
 * address granted, so that `npm start` and the tests need no permission prompt. The shipped build grants nothing.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist',
  outDirTemplate: 'extension{{modeSuffix}}/{{browser}}-mv{{manifestVersion}}',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: ({ browser }) => ({
    build: { target: syntaxTarget(browser) },
    // without this every build that is not called "production" carries the sources' line numbers
    oxc: { jsx: { development: false } },
    plugins: [foldVocabulary(), dropSources(), joinPanel(), orderStyles(), packContentScripts()],
  }),
  zip: { zipSources: false },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    ...(browser !== 'firefox' && { minimum_chrome_version: String(oldest.extension.chrome) }),
    // alarms: the number on the icon follows the time; notifications: what cannot wait; the build adds the side panel's
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'notifications'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'demo' && { host_permissions: ['http://127.0.0.1/*'] }),
    commands: {
      'toggle-overlay': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggleOverlay__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_openPanel__' },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: 'Hài Lòng' },
    // what an administrator can set; Firefox knows such values by its own files and needs no schema
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: `${oldest.extension.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
