import { render } from 'preact';
import { FirstRun } from '../../features/first-run/first-run';
import { OptionsPage } from '../../features/options-page/options-page';
import { readManaged, readSettings } from '../../platform/settings';
import { extensionVersion } from '../../platform/version';
import { holdDroppedFiles } from '../../ui/hold-dropped-files';
import { keepFocus } from '../../ui/keep-focus';
import { pageLook } from '../../ui/page-look';
import '../../ui/page.css';
import './options.css';

const [settings, managed] = await Promise.all([readSettings(), readManaged()]);
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

/** The number of a tab as an address says it. */
function tabOf(said: string | null): number | undefined {
  return said !== null && /^\d+$/.test(said) ? Number(said) : undefined;
}

const query = new URLSearchParams(location.search);
const shown = { initial: settings, managed, clock: () => new Date(Date.now()) };
const app = document.getElementById('app');
if (app) {
  keepFocus(app);
  holdDroppedFiles(document);
  render(
    query.has('first-run') ? (
      <FirstRun {...shown} />
    ) : (
      <OptionsPage
        {...shown}
        proposedSite={query.get('site') ?? ''}
        tabId={tabOf(query.get('tab'))}
        version={extensionVersion()}
      />
    ),
    app,
  );
}
