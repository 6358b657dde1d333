import { HlAnswers } from '../answers/hl-answers';
import { defineElement } from '../define-element';

defineElement('hl-answers', HlAnswers);
