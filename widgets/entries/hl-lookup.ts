import { defineElement } from '../define-element';
import { HlLookup } from '../lookup/hl-lookup';

defineElement('hl-lookup', HlLookup);
