import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chromiumId } from './extension-id';
import { readBaseAddress, withUpdateAddress } from './self-hosted';
import { renderUpdatesJson, renderUpdateXml } from './update-manifests';

const HOSTED = {
  id: 'a'.repeat(32),
  version: '1.2.3',
  address: 'https://it.example.gov.vn/a?b&"',
  oldest: 120,
};

it('update.xml names id, version, address and the oldest browser, escaped', () => {
  const xml = renderUpdateXml(HOSTED);
  expect(xml).toContain(`appid="${HOSTED.id}"`);
  expect(xml).toContain(
    'codebase="https://it.example.gov.vn/a?b&#38;&#34;" version="1.2.3" prodversionmin="120.0"',
  );
});

it('updates.json names the print of the package', () => {
  const { addons } = JSON.parse(renderUpdatesJson({ ...HOSTED, id: 'x@y', sha256: 'ab12' }));
  expect(addons['x@y'].updates).toEqual([
    {
      version: '1.2.3',
      update_link: HOSTED.address,
      update_hash: 'sha256:ab12',
      applications: { gecko: { strict_min_version: '120.0' } },
    },
  ]);
});

describe('the address of the server', () => {
  it('is encrypted, or this machine’s own', () => {
    expect(readBaseAddress('--url', 'https://it.example.gov.vn/hai-long//')).toBe(
      'https://it.example.gov.vn/hai-long',
    );
    expect(readBaseAddress('--url', 'http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080');
  });
  it.each(['http://it.example.gov.vn', 'it.example.gov.vn', 'file:///tmp'])('%s is refused', (address) => {
    expect(() => readBaseAddress('--xpi-url', address)).toThrow(`--xpi-url ${address}: phải là địa chỉ`);
  });
});

it('only the manifest of a package is changed', () => {
  const files = [
    { name: 'manifest.json', content: new TextEncoder().encode('{"name":"a"}') },
    { name: 'a.js', content: new Uint8Array([1]) },
  ];
  const [manifest, other] = withUpdateAddress(files, 'chromium', 'https://a/update.xml');
  expect(JSON.parse(new TextDecoder().decode(manifest?.content))).toEqual({
    name: 'a',
    update_url: 'https://a/update.xml',
  });
  expect(other).toBe(files[1]);
});

it('an id in Chromium has 32 letters from a to p and is the key’s own', () => {
  const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const [one, other] = [key(), key()];
  expect(chromiumId(one)).toMatch(/^[a-p]{32}$/);
  expect(chromiumId(one)).toBe(chromiumId(one));
  expect(chromiumId(one)).not.toBe(chromiumId(other));
});
