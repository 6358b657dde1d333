import { defineElement } from '../define-element';
import { HlQr } from '../qr/hl-qr';

defineElement('hl-qr', HlQr);
