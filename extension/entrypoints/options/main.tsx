import { render } from 'preact';
import { AllowedSites } from '../../features/allowed-sites/allowed-sites';
import { KeptData } from '../../features/kept-data/kept-data';
import { PeopleList } from '../../features/people/people-list';
import { PortalList } from '../../features/portal-descriptions/portal-list';
import { Targets } from '../../features/targets/targets';
import { WardSettings } from '../../features/ward-settings/ward-settings';
import { readSettings } from '../../platform/settings';
import { pageLook } from '../../ui/page-look';
import './options.css';

const settings = await readSettings();
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const proposed = new URLSearchParams(location.search).get('site') ?? '';
const app = document.getElementById('app');
if (app) {
  render(
    <main>
      <h1>Hài Lòng</h1>
      <AllowedSites proposed={proposed} language={settings.language} />
      <PortalList language={settings.language} />
      <WardSettings initial={settings} />
      <PeopleList language={settings.language} />
      <Targets language={settings.language} />
      <KeptData initialMonths={settings.keepMonths} language={settings.language} />
    </main>,
    app,
  );
}
