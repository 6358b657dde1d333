import { defineElement } from '../define-element';
import { HlProgress } from '../progress/hl-progress';

defineElement('hl-progress', HlProgress);
