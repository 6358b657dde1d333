import { GECKO_ID } from '../release/extension-id';
import { type RegistryKey, renderRegFile } from './reg-file';

/** What is rolled out. */
export interface RollOut {
  /** Settings of the ward. */
  values: Record<string, unknown>;
  /** Id of the extension in Chromium's browsers. */
  id: string;
  /** Where they ask for it: a store, or `update.xml` of an office's own server. */
  updateAddress: string;
  /** Address of the package for Firefox; without it Firefox gets the settings only. */
  xpiAddress?: string;
}

/**
 * Where each browser reads its policies on Windows. For Cốc Cốc no document of its maker is known: the last two places are
 * those that others have written of (seen 11/2026), the first is a guess from where its extensions are registered;
 * coccoc://policy shows which it reads.
 */
const WINDOWS: Record<string, string[]> = {
  chrome: ['Google\\Chrome'],
  edge: ['Microsoft\\Edge'],
  coccoc: ['CocCoc\\Browser', 'CocCoc\\CocCoc', 'CocCoc'],
};

/** The files for an administrator: name → contents. */
export function renderPolicies(rollOut: RollOut): Map<string, Buffer | string> {
  const files = new Map<string, Buffer | string>();
  for (const [browser, places] of Object.entries(WINDOWS)) {
    const keys = places.flatMap((place) =>
      registryKeys(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${place}`, rollOut),
    );
    files.set(`windows/${browser}.reg`, renderRegFile(keys));
    files.set(`windows/${browser}-remove.reg`, renderRegFile(keys.map(({ path }) => ({ path }))));
  }
  files.set('linux/chromium.json', toJson(chromiumPolicy(rollOut)));
  files.set('firefox/policies.json', toJson(firefoxPolicy(rollOut)));
  return files;
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Installed without a question, and its icon shown; the official cannot remove it. */
const installation = ({ updateAddress }: RollOut) => ({
  installation_mode: 'force_installed',
  update_url: updateAddress,
  toolbar_pin: 'force_pinned',
});

/** Below keys of the extension's own: what an office has set for others stays. */
const registryKeys = (place: string, rollOut: RollOut): RegistryKey[] => [
  { path: `${place}\\ExtensionSettings\\${rollOut.id}`, values: installation(rollOut) },
  { path: `${place}\\3rdparty\\extensions\\${rollOut.id}\\policy`, values: rollOut.values },
];

const chromiumPolicy = (rollOut: RollOut) => ({
  ExtensionSettings: { [rollOut.id]: installation(rollOut) },
  '3rdparty': { extensions: { [rollOut.id]: rollOut.values } },
});

const firefoxPolicy = ({ values, xpiAddress }: RollOut) => ({
  policies: {
    ...(xpiAddress && {
      ExtensionSettings: { [GECKO_ID]: { installation_mode: 'force_installed', install_url: xpiAddress } },
    }),
    '3rdparty': { Extensions: { [GECKO_ID]: values } },
  },
});
