import { render } from 'preact';
import { OptionsPage } from '../../features/options-page/options-page';
import { readManaged, readSettings } from '../../platform/settings';
import { pageLook } from '../../ui/page-look';
import './options.css';

const [settings, managed] = await Promise.all([readSettings(), readManaged()]);
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const proposedSite = new URLSearchParams(location.search).get('site') ?? '';
const clock = () => new Date(Date.now());
const app = document.getElementById('app');
if (app)
  render(<OptionsPage initial={settings} managed={managed} proposedSite={proposedSite} clock={clock} />, app);
