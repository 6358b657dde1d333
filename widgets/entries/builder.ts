import { defineElement } from '../define-element';
import { HlBuilder } from '../pages/builder/hl-builder';
import './hl-qr';

defineElement('hl-builder', HlBuilder);
