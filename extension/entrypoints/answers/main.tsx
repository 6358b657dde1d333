import { render } from 'preact';
import { AnswersPage } from '../../features/answers-page/answers-page';
import { readSettings } from '../../platform/settings';
import { holdDroppedFiles } from '../../ui/hold-dropped-files';
import { keepFocus } from '../../ui/keep-focus';
import { pageLook } from '../../ui/page-look';
import '../../ui/page.css';
import '../../ui/lists.css';
import '../../ui/wide-page.css';

const settings = await readSettings();
document.documentElement.lang = settings.language;
document.head.append(Object.assign(document.createElement('style'), { textContent: pageLook }));

const app = document.getElementById('app');
if (app) {
  keepFocus(app);
  holdDroppedFiles(document);
  render(<AnswersPage initial={settings} clock={() => new Date(Date.now())} />, app);
}
