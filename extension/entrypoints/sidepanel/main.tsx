import { render } from 'preact';
import { readAll, SidePanel } from '../../features/side-panel/side-panel';
import { readSettings } from '../../platform/settings';
import { holdDroppedFiles } from '../../ui/hold-dropped-files';
import { keepFocus } from '../../ui/keep-focus';
import { pageLook } from '../../ui/page-look';
import '../../ui/page.css';
import '../../ui/lists.css';
import './sidepanel.css';

// begun before anything else: what was stored takes longest
const firstReading = readAll();
const settings = await readSettings();
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const app = document.getElementById('app');
if (app) {
  keepFocus(app);
  holdDroppedFiles(document);
  render(
    <SidePanel initial={settings} firstReading={firstReading} clock={() => new Date(Date.now())} />,
    app,
  );
}
