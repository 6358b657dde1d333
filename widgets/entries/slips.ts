import { defineElement } from '../define-element';
import { HlSlips } from '../pages/slips/hl-slips';

defineElement('hl-slips', HlSlips);
