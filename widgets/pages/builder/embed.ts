import { contrast } from '../../../shared/look/contrast';
import { surveyAddress } from '../../../shared/satisfaction/survey-address';

/** The tags that a ward can put on its site with the builder. */
export const TAGS = ['hl-survey', 'hl-results', 'hl-lookup', 'hl-qr'] as const;
export type Tag = (typeof TAGS)[number];

/** What is chosen in the builder; '' is what is left to the element. */
export interface Choice {
  tag: Tag;
  /** Where the files of the widgets stand, without a slash at its end. */
  folder: string;
  unit: string;
  endpoint: string;
  questionnaire: string;
  mode: string;
  lang: string;
  theme: string;
  target: string;
  floor: string;
  /** Address of the ward's survey page, for the code to scan. */
  survey: string;
  desk: string;
  procedure: string;
  /** `#rrggbb`. */
  accent: string;
}

/** Files of one build, whose names never stand for other contents: name → `sha384-…`. */
export interface Release {
  folder: string;
  integrity: Record<string, string>;
}

/** Text on a colour needs this contrast (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;
export const USUAL_ACCENT = '#0b5cad';

const escapeText = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Attributes of the element; those that say what the element does anyway are left out. */
export function attributesOf(choice: Choice): Record<string, string> {
  const { tag, folder, unit, endpoint, questionnaire, mode, lang, theme, target, floor } = choice;
  const look = { ...(lang !== 'vi' && { lang }), ...(theme !== 'light' && { theme }) };
  if (tag === 'hl-lookup') return { src: `${folder}/procedures-index.json`, ...look };
  if (tag === 'hl-qr') return { value: surveyAddress(choice), label: 'Quét mã để đánh giá', ...look };
  const collector = { unit, endpoint };
  if (tag === 'hl-results')
    return { ...collector, ...(target && { target }), ...(floor && { floor }), ...look };
  return {
    ...collector,
    ...(questionnaire !== 'sipas-2025@1' && { questionnaire }),
    ...(mode !== 'page' && { mode }),
    ...look,
  };
}

const FALLBACK: Record<Tag, string> = {
  'hl-survey': 'Quý vị vui lòng lấy phiếu đánh giá tại quầy hướng dẫn.',
  'hl-results': 'Kết quả khảo sát được niêm yết tại Trung tâm.',
  'hl-lookup': 'Danh mục thủ tục được niêm yết tại Trung tâm và trên Cổng Dịch vụ công quốc gia.',
  'hl-qr': 'Quý vị vui lòng hỏi địa chỉ trang đánh giá tại quầy.',
};

/**
 * Room that a page keeps for an element until its script has come, in px, so that nothing below moves: on a phone and on a
 * wide screen it needs at least that. A canvas has its height from an attribute, which no policy for styles forbids.
 */
const ROOM: Record<Tag, number> = {
  'hl-survey': 900,
  'hl-results': 900,
  'hl-lookup': 900,
  'hl-qr': 110,
};
/** Of a survey with one question a screen, or of one question. */
const SHORT_ROOM = 360;

function element(choice: Choice, more: Record<string, string> = {}): string {
  const { tag, mode, questionnaire } = choice;
  const isShort = tag === 'hl-survey' && (mode === 'steps' || questionnaire.startsWith('one-tap'));
  const room = isShort ? SHORT_ROOM : ROOM[tag];
  const attributes = Object.entries({ ...attributesOf(choice), ...more })
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`))
    .join('');
  const inside = `  <p>${FALLBACK[tag]}</p>\n  <canvas width="1" height="${room}" aria-hidden="true"></canvas>`;
  return `<${tag}${attributes}>\n${inside}\n</${tag}>`;
}

function script({ folder, tag }: Choice, release: Release | undefined): string {
  const file = `${tag}.js`;
  const integrity = release?.integrity[file];
  if (!release || !integrity)
    return `<script type="module" src="${escapeText(`${folder}/${file}`)}"></script>`;
  const address = escapeText(`${folder}/${release.folder}/${file}`);
  return `<script type="module" src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** What is pasted into a page that lets scripts in. */
export const snippet = (choice: Choice, release: Release | undefined): string =>
  `${script(choice, release)}\n${element(choice)}\n`;

/** The rule for the site's own style sheet; '' where the usual colour was left. Works under any policy without inline styles. */
export function styleRule({ tag, accent }: Choice): string {
  if (accent.toLowerCase() === USUAL_ACCENT) return '';
  return `${tag} {\n  --hl-accent: ${accent};\n  --hl-on-accent: ${textOn(accent)};\n}\n`;
}

/** Black or white, whichever is read better on a colour. */
export const textOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** Names of the pages that the builder makes, to be put beside the ward's other pages. */
export const PAGE_NAMES: Record<Tag, string> = {
  'hl-survey': 'danh-gia.html',
  'hl-results': 'ket-qua.html',
  'hl-lookup': 'tra-cuu.html',
  'hl-qr': 'ma-qr.html',
};

const TITLES: Record<Tag, string> = {
  'hl-survey': 'Đánh giá sự phục vụ',
  'hl-results': 'Kết quả khảo sát mức độ hài lòng',
  'hl-lookup': 'Tra cứu thủ tục hành chính',
  'hl-qr': 'Quét mã để đánh giá',
};

/** Height of a frame in which the element needs no scrolling of its own on a phone, in px. */
const HEIGHTS: Record<Tag, number> = {
  'hl-survey': 1700,
  'hl-results': 1300,
  'hl-lookup': 900,
  'hl-qr': 320,
};
const STEPS_HEIGHT = 760;

/** A whole page with the element: what a QR opens, what a frame shows, what stands on the board or the LED screen. */
export function wholePage(
  choice: Choice,
  release: Release | undefined,
  look: 'page' | 'print' | 'led',
): string {
  const { tag, lang, folder } = choice;
  const more: Record<string, string> = {
    ...(tag === 'hl-survey' && { 'from-address': '' }),
    ...(look === 'print' && { tables: 'open' }),
    ...(look === 'led' && { theme: 'dark' }),
  };
  const colour = styleRule(choice).replace(/\s+/g, ' ').trim();
  return `<!doctype html>
<html lang="${escapeText(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLES[tag]}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${escapeText(`${folder}/board/${look}.css`)}">${
      look === 'led' ? `\n    <meta http-equiv="refresh" content="1800">` : ''
    }${colour ? `\n    <style>${colour}</style>` : ''}
    ${script(choice, release)}
  </head>
  <body>
    <main>
${indent(element(choice, more), 6)}
    </main>
  </body>
</html>
`;
}

const indent = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

/** For sites that take scripts out: a frame with the page. It needs no permission of the page around it. */
export function frame(choice: Choice, page: string): string {
  const { tag, mode } = choice;
  const height = tag === 'hl-survey' && mode === 'steps' ? STEPS_HEIGHT : HEIGHTS[tag];
  return `<iframe src="${escapeText(page)}" title="${TITLES[tag]}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>\n`;
}
