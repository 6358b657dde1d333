import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPolicies } from './render-policies';
import { readWardPolicy } from './ward-policy';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const SETTINGS = {
  version: 1,
  officeHours: 'lam-dong',
  ownDays: [{ date: '2026-11-20', work: 'rest', reason: 'Mít-tinh "20/11"' }],
  unitName: 'UBND phường Mẫu',
  surveyAddress: '',
  language: 'vi',
  keepMonths: 6,
  deskName: 'Bàn 2',
};
const exported = (settings: unknown = SETTINGS) =>
  JSON.stringify({
    format: 'hai-long-kept',
    version: 4,
    settings,
    sites: ['https://motcua.example.gov.vn/*'],
  });

describe('the policy of a ward', () => {
  it('has what is the ward’s, and the sites as addresses', () => {
    expect(readWardPolicy(exported())).toEqual({
      values: {
        officeHours: 'lam-dong',
        ownDays: SETTINGS.ownDays,
        unitName: 'UBND phường Mẫu',
        sites: ['https://motcua.example.gov.vn'],
      },
      left: ['surveyAddress', 'language', 'keepMonths', 'deskName'],
    });
  });
  it('has what is asked for besides', () => {
    expect(readWardPolicy(exported(), ['keepMonths']).values).toMatchObject({ keepMonths: 6 });
    expect(() => readWardPolicy(exported(), ['deskName'])).toThrow('--also deskName');
  });
  it.each([
    ['another file', '{"format":"hai-long-plan"}', 'không phải tệp xuất từ trang Cài đặt'],
    ['one without settings', '{"format":"hai-long-kept"}', 'chưa ai chọn gì'],
    ['no JSON', '{"format":', 'tệp JSON có lỗi: dòng 1, cột'],
    ['an office that is not known', exported({ officeHours: 'nowhere' }), 'officeHours'],
    ['a date that does not exist', exported({ ownDays: [{ date: '2026-02-30', work: 'rest' }] }), 'ownDays'],
  ])('%s is refused', (_, text, problem) => expect(() => readWardPolicy(text)).toThrow(problem));
  it('has the ward’s rules and the sites that were taught', () => {
    const wardRules = { unit: 'phuong-mau', unitName: 'phường Mẫu', adopts: [], changes: [] };
    const portal = {
      version: 1,
      id: 'tinh-mau',
      name: 'Tỉnh Mẫu',
      origins: ['https://motcua.example.gov.vn'],
    };
    const file = (rules: unknown, one: unknown) =>
      JSON.stringify({
        ...JSON.parse(exported({ ...SETTINGS, wardRules: rules })),
        portals: { version: 1, descriptions: [one] },
      });
    expect(readWardPolicy(file(wardRules, portal)).values).toMatchObject({ wardRules, portals: [portal] });
    expect(() => readWardPolicy(file({ ...wardRules, unit: 'Phường Mẫu' }, portal))).toThrow(
      'wardRules.unit',
    );
    expect(() => readWardPolicy(file(wardRules, { ...portal, origins: ['motcua'] }))).toThrow(
      'portals.0.origins.0: phải là một địa chỉ gốc',
    );
  });
  it('reads a file of an older version', () => {
    const { values } = readWardPolicy(readFileSync('tests/kept-files/version-1.json', 'utf8'));
    expect(Object.keys(values)).toContain('officeHours');
  });
});

const files = renderPolicies({
  values: { ...readWardPolicy(exported()).values, isShown: true, keepMonths: 24 },
  id: ID,
  updateAddress: 'https://it.example.gov.vn/update.xml',
  xpiAddress: 'https://it.example.gov.vn/hai-long.xpi',
});

describe('files for regedit', () => {
  const read = (name: string) => {
    const file = files.get(name);
    if (!Buffer.isBuffer(file)) throw new Error(`${name} is no binary file`);
    return file;
  };
  it('are UTF-16 with a mark, with the line ends of Windows', () => {
    const file = read('windows/chrome.reg');
    expect([...file.subarray(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(file.toString('utf16le').slice(1)).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n\[/);
  });
  it('install the extension and set each value in the form of its kind', () => {
    const place = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
    const lines = read('windows/chrome.reg').toString('utf16le').slice(1).split('\r\n');
    expect(lines.slice(2)).toEqual([
      `[${place}\\ExtensionSettings\\${ID}]`,
      '"installation_mode"="force_installed"',
      '"update_url"="https://it.example.gov.vn/update.xml"',
      '"toolbar_pin"="force_pinned"',
      '',
      `[${place}\\3rdparty\\extensions\\${ID}\\policy]`,
      '"officeHours"="lam-dong"',
      String.raw`"ownDays"="[{\"date\":\"2026-11-20\",\"work\":\"rest\",\"reason\":\"Mít-tinh \\\"20/11\\\"\"}]"`,
      '"unitName"="UBND phường Mẫu"',
      String.raw`"sites"="[\"https://motcua.example.gov.vn\"]"`,
      '"isShown"=dword:00000001',
      '"keepMonths"=dword:00000018',
      '',
      '',
    ]);
  });
  it('stand beside such as take all of it back', () => {
    const keys = (name: string) =>
      read(name)
        .toString('utf16le')
        .match(/^\[.*\]/gm) ?? [];
    for (const browser of ['chrome', 'edge', 'coccoc'])
      expect(keys(`windows/${browser}-remove.reg`)).toEqual(
        keys(`windows/${browser}.reg`).map((key) => key.replace('[', '[-')),
      );
  });
});

it('JSON for Linux and Firefox has the same', () => {
  const chromium = JSON.parse(String(files.get('linux/chromium.json')));
  expect(chromium.ExtensionSettings[ID].installation_mode).toBe('force_installed');
  const { policies } = JSON.parse(String(files.get('firefox/policies.json')));
  expect(policies.ExtensionSettings['hai-long@hai-long.vn'].install_url).toBe(
    'https://it.example.gov.vn/hai-long.xpi',
  );
  expect(policies['3rdparty'].Extensions['hai-long@hai-long.vn']).toEqual(
    chromium['3rdparty'].extensions[ID],
  );
});
