import { defineElement } from '../define-element';
import { HlSurvey } from '../survey/hl-survey';

defineElement('hl-survey', HlSurvey);
