import { html, nothing, type TemplateResult } from 'lit';
import { countCharacters } from '../../shared/satisfaction/count-characters';
import { COMMENT_LIMIT } from '../../shared/satisfaction/response';
import type { Language } from '../../shared/text/bilingual-text';
import { readComment } from './make-response';
import { SURVEY_TEXTS } from './texts';

/** The counter shows from here on; a screen reader hears it at these numbers of characters left only. */
const SPOKEN_AT = [0, 20, 50, 100, 200];
const SHOWN_FROM = Math.max(...SPOKEN_AT);

/** Characters that may still be typed; negative where the comment is too long. An emoji counts as one, as for the collector. */
export const commentRoom = (comment: string): number => COMMENT_LIMIT - countCharacters(readComment(comment));

/**
 * The free comment. It takes any length and says when that is too much: a limit in the field itself would silently cut
 * what is pasted.
 */
export function commentField(
  comment: string,
  language: Language,
  onInput: (comment: string) => void,
): TemplateResult {
  const texts = SURVEY_TEXTS[language];
  const room = commentRoom(comment);
  const counter = room < 0 ? texts.tooLong(COMMENT_LIMIT, -room) : texts.left(room);
  const spokenRoom = SPOKEN_AT.find((step) => room <= step);
  const spoken = room < 0 ? texts.tooLong(COMMENT_LIMIT, -room) : spokenRoom && texts.left(spokenRoom);
  return html`<div class="comment" part="comment">
    <label for="comment">${texts.comment}</label>
    <p id="comment-hint" class="hint">${texts.commentHint}</p>
    <textarea
      id="comment"
      rows="4"
      .value=${comment}
      aria-describedby="comment-hint comment-counter"
      aria-invalid=${room < 0 ? 'true' : 'false'}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLTextAreaElement) onInput(event.target.value);
      }}
    ></textarea>
    <p id="comment-counter" class=${room < 0 ? 'counter over' : 'counter'}>
      ${room <= SHOWN_FROM ? counter : nothing}
    </p>
    <p class="unseen" role="status">${spoken || nothing}</p>
  </div>`;
}
