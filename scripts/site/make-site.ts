import type { AnswersFile } from '../../shared/answers/answers';
import type { Playlist } from '../../shared/led/playlist';
import type { Procedure } from '../../shared/procedures/procedure';
import { proceduresOfWard } from '../../shared/ward/procedures-of-ward';
import type { PageId } from '../../shared/ward/ward-addresses';
import type { WardFile } from '../../shared/ward/ward-file';
import { layOut, type Site } from './layout';
import { LED_FOLDER, ledPage } from './led-page';
import { menuPages, shortPages } from './pages';
import { procedurePage } from './procedure-page';
import { renderRobots, renderSitemap } from './sitemap';

interface SiteInput {
  ward: WardFile;
  register: readonly Procedure[];
  /** Day of the office hours, counted as in viet-nam-day.ts. */
  day: number;
  /** Whether there is a `progress.json` to be shown. */
  hasProgress: boolean;
  /** What the ward answers in public, where there is an `answers.json`. */
  answers?: AnswersFile;
  /** What its screen shows, where there is a `led.json`. */
  playlist?: Playlist;
}

/** The pages that a ward has: without a collector no results, without exported files no progress and no answers. */
function menuOf({ ward, hasProgress, answers }: SiteInput): PageId[] {
  const all: [PageId, boolean][] = [
    ['home', true],
    ['lookup', true],
    ['procedures', true],
    ['progress', hasProgress],
    ['survey', true],
    ['results', ward.collector !== undefined],
    ['answers', answers !== undefined],
    ['contact', true],
  ];
  return all.filter(([, isThere]) => isThere).map(([id]) => id);
}

/** Every page of a ward's site, and what search engines ask for: path → text. */
export function makeSite(input: SiteInput): Map<string, string> {
  const { ward, register, day, answers, hasProgress, playlist } = input;
  const site: Site = { ward, menu: menuOf(input), day, ...(answers && { answers }) };
  const procedures = proceduresOfWard(ward, register);
  const listed = [...menuPages(site, procedures), ...procedures.map((one) => procedurePage(ward, one))];
  const files = new Map<string, string>();
  for (const page of [...listed, ...shortPages(ward, procedures)])
    files.set(`${page.folder}index.html`, layOut(site, page));
  files.set(
    `${LED_FOLDER}index.html`,
    ledPage(ward, { hasProgress, hasAnswers: answers !== undefined, ...(playlist && { playlist }) }),
  );
  files.set('sitemap.xml', renderSitemap(listed.map(({ folder }) => ward.site + folder)));
  files.set('robots.txt', renderRobots(ward.site));
  return files;
}
