import { showPreview, wouldSend } from '../pages/builder/show-preview';
import './hai-long';

addEventListener(
  'click',
  (event) => {
    if (!wouldSend(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

const show = () => showPreview(location.hash, document.body);
addEventListener('hashchange', show);
show();
