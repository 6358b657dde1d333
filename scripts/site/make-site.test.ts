import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { readDay } from '../../shared/working-time/viet-nam-day';
import { makeSite } from './make-site';
import { markup } from './markup';
import { ownFiles, readAnswers, readPlaylistFile, readProcedures, readWardFile } from './read-inputs';

const FOLDER = 'tests/stand-in/ward-site/public';
const ward = { ...readWardFile(`${FOLDER}/ward.json`), collector: 'https://phieu.tinhmau.gov.vn' };
const register = readProcedures('shared/procedures/procedures.json').procedures;
const day = readDay('2026-11-27');
const answers = readAnswers(`${FOLDER}/answers.json`);
if (!answers) throw new Error('the sample has no answers.json');
const playlist = readPlaylistFile(`${FOLDER}/led.json`);
if (!playlist) throw new Error('the sample has no led.json');
const files = makeSite({ ward, register, day, hasProgress: true, answers, playlist });
const pages = [...files].filter(([name]) => name.endsWith('.html'));
const LED_FILES = [
  'widgets/led.js',
  ...['manifest.webmanifest', 'icon.svg', 'led.css'].map((name) => `widgets/led/${name}`),
];
/** Of the many pages of procedures, one in twenty and the one with the longest name. */
const looked = pages.filter(([name], place) => !/\d\/index/.test(name) || place % 20 === 0);

const temporary = mkdtempSync(path.join(tmpdir(), 'hai-long-site-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('a ward’s site', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const problems: string[] = [];
    for (const [name, text] of looked) {
      const { results } = await validator.validateString(text);
      for (const { messages } of results)
        problems.push(
          ...messages.map(({ ruleId, line, message }) => `${name}:${line} ${ruleId}: ${message}`),
        );
    }
    expect(problems).toEqual([]);
    const bad = await validator.validateString('<!doctype html><html lang="vi"><p><div></div></p>');
    expect(bad.valid).toBe(false);
  });

  it('is called, written to and has its posted papers without scripts too', () => {
    const page = files.get('lien-he/index.html') ?? '';
    for (const link of ['tel:02000000000', 'mailto:gopy@phuongmau.tinhmau.gov.vn', '../van-ban/noi-quy.html'])
      expect(page).toContain(`<a href="${link}">`);
  });

  it('has no link that leads nowhere', () => {
    // what the command copies beside the pages
    const beside = new Set([
      'site.css',
      'site.js',
      'widgets/hai-long.js',
      ...LED_FILES,
      ...ownFiles(ward, FOLDER),
    ]);
    const missing = new Set<string>();
    for (const [name, text] of pages) {
      for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?:|tel:|mailto:|data:|#)/.test(link)) continue;
        const { pathname } = new URL(link, `https://a.vn/${name}`);
        const target = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        if (/^(ward|progress|answers|led|widgets\/procedures-index)\.json$/.test(target)) continue;
        if (!files.has(target) && !beside.has(target)) missing.add(`${name} → ${link}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('has a screen that names the files there are, and may load videos from where the playlist says', () => {
    const page = (more: object) =>
      makeSite({ ward, register: [], day, hasProgress: false, ...more }).get('led/index.html') ?? '';
    expect(page({})).not.toMatch(/progress=|answers=|src="\.\.\/led\.json/);
    expect(page({ playlist })).toContain('src="../led.json"');
    expect(page({ playlist: { ...playlist, videoOrigins: ['https://phim.vn'] } })).toContain(
      "media-src 'self' https://phim.vn;",
    );
    expect(files.get('sitemap.xml')).not.toContain('/led/');
  });

  it('loads nothing from elsewhere', () => {
    for (const [name, text] of pages) {
      const loaded = [
        ...text.matchAll(/<(?:script|img|link rel="(?:icon|stylesheet)")[^>]*(?:src|href)="(https?:[^"]*)/g),
      ];
      expect(
        loaded.map(([, address]) => address),
        name,
      ).toEqual([]);
    }
  });

  it('has a page for each procedure with its papers and terms, and data for search engines', () => {
    const text = files.get('thu-tuc/1.001193/index.html') ?? '';
    expect(text).toContain('<h1>Thủ tục đăng ký khai sinh</h1>');
    expect(text).toMatch(/Giấy chứng sinh.*1 bản chính/s);
    expect(text).toContain('chưa rõ giờ, ngày hay tháng');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'Thủ tục đăng ký khai sinh',
      identifier: '1.001193',
      url: 'https://phuongmau.tinhmau.gov.vn/thu-tuc/1.001193/',
      provider: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân Phường Mẫu' },
    });
  });

  it('lists each page once in the map, short addresses not', () => {
    const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, loc = '']) => loc,
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.every((address) => files.has(`${address.slice(ward.site.length)}index.html`))).toBe(true);
    expect(listed.some((address) => address.includes('/T/'))).toBe(false);
    expect(listed).toHaveLength(8 + [...files.keys()].filter((name) => /^thu-tuc\/\d/.test(name)).length);
  });

  it('answers citizens without scripts too', () => {
    const text = files.get('gop-y/index.html') ?? '';
    for (const { question, answer } of answers.answers) {
      expect(text).toContain(question);
      expect(text).toContain(answer);
    }
  });

  it('has no page for what the ward does not have', () => {
    const bare = makeSite({ ward: { ...ward, collector: undefined }, register, day, hasProgress: false });
    for (const name of ['ket-qua/index.html', 'tien-do/index.html', 'gop-y/index.html']) {
      expect(files.has(name)).toBe(true);
      expect(bare.has(name)).toBe(false);
    }
    expect(bare.get('danh-gia/index.html')).not.toContain('<hl-survey');
    expect(bare.get('danh-gia/index.html')).toContain('gopy@phuongmau.tinhmau.gov.vn');
  });

  it('shows markup in texts as text', () => {
    expect(markup`<a title="${'"><script>'}">${'<b>&'}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</a>',
    );
    const name = '</script><script>alert(1)</script>';
    const [first] = register;
    if (!first) throw new Error('the register is empty');
    const text = makeSite({ ward, register: [{ ...first, name }], day, hasProgress: false }).get(
      `thu-tuc/${first.code}/index.html`,
    );
    expect(text).not.toContain('<script>alert');
  });
});

describe('what cannot be used is named', () => {
  it('in ward.json, place by place', () => {
    const file = path.join(temporary, 'ward.json');
    writeFileSync(file, JSON.stringify({ ...ward, site: 'phuong.vn', hotlines: [{ number: '' }] }));
    expect(() => readWardFile(file)).toThrow(/ward\.json:[\s\S]*site: [\s\S]*hotlines\.0\.number: /);
    writeFileSync(file, '{');
    expect(() => readWardFile(file)).toThrow(/ward\.json/);
    expect(() => readWardFile(path.join(temporary, 'none.json'))).toThrow(/none\.json: không có tệp này/);
  });

  it('among the files that it names', () => {
    expect(() => ownFiles({ ...ward, emblem: 'khong-co.svg' }, FOLDER)).toThrow(/khong-co\.svg/);
    expect(() => ownFiles({ ...ward, emblem: '../secret.svg' }, FOLDER)).toThrow(
      /phải nằm trong thư mục của ward\.json/,
    );
    expect(ownFiles({ ...ward, emblem: 'https://a.vn/x.svg', documents: [] }, FOLDER)).toEqual([]);
    const video = (url: string) => ({ ...playlist, items: [{ kind: 'video' as const, title: 'Phim', url }] });
    expect(ownFiles(ward, FOLDER, playlist)).toContain('phim-mau.webm');
    expect(ownFiles(ward, FOLDER, video('https://phim.vn/a.mp4'))).not.toContain('a.mp4');
    expect(() => ownFiles(ward, FOLDER, video('khong-co.mp4'))).toThrow(/led\.json nêu khong-co\.mp4/);
  });
});
