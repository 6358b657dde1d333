import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import oldest from '../../scripts/browsers/oldest-browsers.json' with { type: 'json' };

const read = (folder: string) => JSON.parse(readFileSync(`dist/${folder}/manifest.json`, 'utf8'));

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])(
  'the shipped build for %s (npm run build)',
  (target) => {
    const manifest = read(`extension/${target}`);

    it('grants no site and asks for each', () => {
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    });

    it('has no other permission than it uses', () => {
      // alarms: the number on the icon; notifications: what cannot wait; Firefox has its sidebar without asking
      const panel = target === 'firefox-mv3' ? [] : ['sidePanel'];
      expect([...manifest.permissions].sort()).toEqual(
        ['activeTab', 'alarms', 'notifications', 'scripting', ...panel, 'storage'].sort(),
      );
      expect(manifest.optional_permissions ?? []).toEqual([]);
    });

    it('runs nothing from elsewhere', () => {
      expect(manifest.manifest_version).toBe(3);
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
      for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"])
        expect(policy.split('; ')).toContain(part);
      expect(
        policy
          .split('; ')
          .filter((part) => /script|default|object/.test(part) && /unsafe|https?:|\*/.test(part)),
      ).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.update_url).toBeUndefined();
    });
  },
);

it('says which browsers are too old for it', () => {
  const { chrome, firefox } = oldest.extension;
  for (const target of ['chrome-mv3', 'edge-mv3'])
    expect(read(`extension/${target}`).minimum_chrome_version).toBe(String(chrome));
  expect(read('extension/firefox-mv3').browser_specific_settings.gecko.strict_min_version).toBe(
    `${firefox}.0`,
  );
});

it('Firefox is told that no data is collected', () => {
  expect(read('extension/firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

it('the demo build differs in its folder and in having this machine granted', () => {
  const { host_permissions, ...demo } = read('extension-demo/chrome-mv3');
  const { host_permissions: _, ...shipped } = read('extension/chrome-mv3');
  expect(host_permissions).toEqual(['http://127.0.0.1/*']);
  expect(demo).toEqual(shipped);
});
