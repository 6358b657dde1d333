import { defineElement } from '../define-element';
import { HlLookup } from '../lookup/hl-lookup';
import './hl-qr';

defineElement('hl-lookup', HlLookup);
