import { render } from 'preact';
import { SidePanel } from '../../features/side-panel/side-panel';
import { readStock } from '../../platform/dossier-store';
import { readSettings } from '../../platform/settings';
import { pageLook } from '../../ui/page-look';
import './sidepanel.css';

// begun before anything else: what was stored takes longest
const firstReading = readStock();
const settings = await readSettings();
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const app = document.getElementById('app');
if (app)
  render(
    <SidePanel initial={settings} firstReading={firstReading} clock={() => new Date(Date.now())} />,
    app,
  );
