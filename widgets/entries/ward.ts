import { defineElement } from '../define-element';
import { HlWard } from '../pages/ward/hl-ward';

defineElement('hl-ward', HlWard);
