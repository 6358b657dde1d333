import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './listen';
import { samplePeriod } from './sample-period';
import { serveWardSite } from './serve-ward-site';

const collector = 'http://127.0.0.1:8787';
let site: RunningServer;
beforeAll(async () => {
  site = await serveWardSite({ port: 0, collector: `${collector}/` });
});
afterAll(() => site.close());

const home = async () => (await fetch(site.url)).text();

describe('serveWardSite', () => {
  it('embeds the widgets with the collector’s address, and leaves nothing to fill in', async () => {
    const page = await home();
    for (const tag of ['hl-lookup', 'hl-progress', 'hl-answers', 'hl-survey', 'hl-results', 'hl-qr'])
      expect(page).toContain(`<${tag} `);
    expect(page.match(new RegExp(`endpoint="${collector}"`, 'g'))).toHaveLength(2);
    expect(page).toContain(`value="${site.url}/#khao-sat"`);
    const { from, lastClosedDay } = samplePeriod(new Date());
    expect(page).toContain(`from="${from}" to="${lastClosedDay}"`);
    expect(page).not.toContain('{{');
  });

  it('says something inside every widget to those without JavaScript', async () => {
    const page = await home();
    const fallbacks = [...page.matchAll(/<(hl-\w+) [^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
      text.replace(/<[^>]*>/g, '').trim(),
    );
    expect(fallbacks).toHaveLength(7);
    for (const text of fallbacks) expect(text.length).toBeGreaterThan(20);
  });

  it('allows scripts and styles of its own only, and connections to itself and the collector', async () => {
    const policy = (await fetch(site.url)).headers.get('Content-Security-Policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${collector};`);
    expect(policy).not.toContain('unsafe');
    expect(await home()).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
  });

  it('serves its style sheets', async () => {
    for (const path of ['/site.css', '/old-theme.css']) {
      expect((await fetch(site.url + path)).headers.get('Content-Type')).toContain('text/css');
    }
  });

  it('says how a widget is built that is not there', async () => {
    const response = await fetch(`${site.url}/widgets/hl-no-such-thing.js`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build:widgets');
  });

  it('refuses a collector that is no address', async () => {
    await expect(serveWardSite({ port: 0, collector: 'collector' })).rejects.toThrow(TypeError);
  });
});
