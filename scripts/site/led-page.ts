import type { Playlist } from '../../shared/led/playlist';
import { DEFAULT_OFFICE, type WardFile } from '../../shared/ward/ward-file';
import { NO_MARKUP } from './layout';
import { markup } from './markup';

/** Folder of the screen's page. */
export const LED_FOLDER = 'led/';

/** What the screen can show besides the ward's own file. */
interface LedFiles {
  hasProgress: boolean;
  hasAnswers: boolean;
  /** The ward's own playlist; without it the screen shows what there is. */
  playlist?: Playlist;
}

/** The page of the ward's LED screen: no menu, nothing to press; its files stand in the site's root. */
export function ledPage(ward: WardFile, { hasProgress, hasAnswers, playlist }: LedFiles): string {
  const { name, office = DEFAULT_OFFICE, collector } = ward;
  const policy = [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
    `connect-src 'self'${collector ? ` ${new URL(collector).origin}` : ''}`,
    `media-src ${["'self'", ...(playlist?.videoOrigins ?? [])].join(' ')}`,
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    NO_MARKUP,
  ].join('; ');
  return `<!doctype html>\n${
    markup`<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Màn hình thông tin – ${office} ${name}</title>
    <meta name="robots" content="noindex">
    <link rel="manifest" href="../widgets/led/manifest.webmanifest">
    <link rel="icon" href="../widgets/led/icon.svg">
    <link rel="stylesheet" href="../widgets/led/led.css">
    <script type="module" src="../widgets/led.js"></script>
  </head>
  <body>
    <hl-led${playlist && markup` src="../led.json"`} ward="../ward.json" procedures="../widgets/procedures.json"${
      hasProgress && markup` progress="../progress.json"`
    }${hasAnswers && markup` answers="../answers.json"`} worker="../service-worker.js">
      <p>Màn hình này cần trình duyệt chạy được JavaScript.</p>
    </hl-led>
  </body>
</html>
`.text
  }`;
}
