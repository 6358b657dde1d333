import { defineElement } from '../define-element';
import { HlLed } from '../pages/led/hl-led';

defineElement('hl-led', HlLed);
