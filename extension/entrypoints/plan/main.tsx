import { render } from 'preact';
import { PlanPage } from '../../features/plan-page/plan-page';
import { readSettings } from '../../platform/settings';
import { holdDroppedFiles } from '../../ui/hold-dropped-files';
import { keepFocus } from '../../ui/keep-focus';
import { pageLook } from '../../ui/page-look';
import '../../ui/page.css';
import '../../ui/lists.css';
import '../../ui/wide-page.css';
import '../../ui/table-cards.css';

const settings = await readSettings();
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const query = new URLSearchParams(location.search);
const app = document.getElementById('app');
if (app) {
  keepFocus(app);
  holdDroppedFiles(document);
  render(
    <PlanPage
      initial={settings}
      place={{ plan: query.get('plan') ?? '', task: query.get('task') ?? '' }}
      clock={() => new Date(Date.now())}
    />,
    app,
  );
}
