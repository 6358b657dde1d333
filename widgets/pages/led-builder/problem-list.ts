import { html, type TemplateResult } from 'lit';
import type { PlaylistProblem } from '../../../shared/led/read-playlist';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { LED_BUILDER_TEXTS as TEXTS } from './texts';

/** Members of `led.json` as this page calls them. */
const NAMES: Record<string, BilingualText> = {
  ...{ title: TEXTS.itemTitle, text: TEXTS.text, link: TEXTS.link, url: TEXTS.url, codes: TEXTS.codes },
  ...{ from: TEXTS.from, to: TEXTS.to, half: TEXTS.half, days: TEXTS.days, target: TEXTS.target },
  ...{ seconds: TEXTS.seconds, pages: TEXTS.pages, videoOrigins: TEXTS.videoOrigins, kind: TEXTS.what },
};

/** What is wrong, and where: items are counted from 1, as on the page. */
export const problemList = (problems: readonly PlaylistProblem[], language: Language): TemplateResult =>
  html`<ul>
    ${problems.map(({ place, text }) => html`<li>${nameOf(place, language)} ${text}</li>`)}
  </ul>`;

/** `items[1].title` → `Mục 2, Tiêu đề:`. */
function nameOf(place: string, language: Language): string {
  const [, item, member] = /^(?:items\[(\d+)\]\.?)?(.*)$/.exec(place) ?? [];
  const [, name = '', at] = /^(\w*)(?:\[(\d+)\])?/.exec(member ?? '') ?? [];
  const called = NAMES[name]?.[language].replace(/\s*\(.*\)$/, '') ?? name;
  const parts = [
    item === undefined ? '' : `${TEXTS.item[language]} ${Number(item) + 1}`,
    at === undefined ? called : `${called} (${Number(at) + 1})`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}:` : '';
}
