import { defineElement } from '../define-element';
import { HlLedBuilder } from '../pages/led-builder/hl-led-builder';

defineElement('hl-led-builder', HlLedBuilder);
