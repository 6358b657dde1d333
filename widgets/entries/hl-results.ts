import { defineElement } from '../define-element';
import { HlResults } from '../results/hl-results';

defineElement('hl-results', HlResults);
