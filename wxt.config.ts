import { defineConfig } from 'wxt';
import oldest from './scripts/browsers/oldest-browsers.json' with { type: 'json' };
import { dropSources } from './scripts/drop-sources';
import { foldVocabulary } from './scripts/fold-vocabulary';
import { joinPanel } from './scripts/join-panel';
import { orderStyles } from './scripts/order-styles';
import { packContentScripts } from './scripts/pack-content-scripts';

/** Syntax that the oldest browser of a build knows. */
const syntaxTarget = (browser: string) =>
  browser === 'firefox' ? `firefox${oldest.extension.firefox}` : `chrome${oldest.extension.chrome}`;

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
    action: { default_title: 'Hài Lòng' },
    // what an administrator can set; Firefox knows such values by its own files and needs no schema
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hai-long@hai-long.vn',
          strict_min_version: `${oldest.extension.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
