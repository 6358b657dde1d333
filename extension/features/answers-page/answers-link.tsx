import type { Language } from '../../../shared/text/bilingual-text';
import { openAnswersPage } from '../../platform/answers-page';
import { TEXTS } from './texts';

/** The way to the page on which answers are written, in the side panel. */
export const AnswersLink = ({ language }: { language: Language }) => (
  <section aria-labelledby="answers" class="controls">
    <h3 id="answers">{TEXTS.title[language]}</h3>
    <small>{TEXTS.panelLead[language]}</small>
    <button type="button" onClick={() => void openAnswersPage()}>
      {TEXTS.open[language]}
    </button>
  </section>
);
