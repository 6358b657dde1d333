import { HlContact } from '../contact/hl-contact';
import { defineElement } from '../define-element';

defineElement('hl-contact', HlContact);
