import { defineOnSight } from '../define-on-sight';
import './hl-survey';
import './hl-results';
import './hl-qr';

const here = import.meta.url;

// what few pages have is loaded by those alone; each file stands beside this one
defineOnSight(
  ['hl-lookup', 'hl-progress', 'hl-contact', 'hl-answers'],
  (tag) => import(/* @vite-ignore */ new URL(`./${tag}.js`, here).href),
);
