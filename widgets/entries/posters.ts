import { defineElement } from '../define-element';
import { HlPosters } from '../pages/posters/hl-posters';

defineElement('hl-posters', HlPosters);
