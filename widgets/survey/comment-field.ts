import { html, nothing, type TemplateResult } from 'lit';
import { countCharacters } from '../../shared/satisfaction/count-characters';
import { COMMENT_LIMIT } from '../../shared/satisfaction/response';
import type { Material } from './load-material';
import { readComment } from './read-comment';
import { fillIn } from './texts';

/** The counter shows from here on; a screen reader hears it at these numbers of characters left only. */
const SPOKEN_AT = [0, 20, 50, 100, 200];
const SHOWN_FROM = Math.max(...SPOKEN_AT);

/** Characters that may still be typed; negative where the comment is too long. An emoji counts as one, as for the collector. */
export const commentRoom = (comment: string): number => COMMENT_LIMIT - countCharacters(readComment(comment));

/** What is said where the comment is longer than the collector takes. */
export const sayTooLong = ({ texts, lang }: Material, room: number): string =>
  fillIn(texts.tooLong, lang, { limit: COMMENT_LIMIT, count: -room });

/**
 * The free comment. It takes any length and says when that is too much: a limit in the field itself would silently cut
 * what is pasted.
 * @param room characters that are left, of which the reason for a low score takes its part
 */
export function commentField(
  comment: string,
  room: number,
  material: Material,
  onInput: (comment: string) => void,
): TemplateResult {
  const { texts, lang } = material;
  const left = (count: number) => fillIn(texts.left, lang, { count });
  const counter = room < 0 ? sayTooLong(material, room) : left(room);
  const spokenRoom = SPOKEN_AT.find((step) => room <= step);
  const spoken = room < 0 ? counter : spokenRoom && left(spokenRoom);
  return html`<div class="comment" part="comment">
    <label for="comment">${texts.comment}</label>
    <p id="comment-hint" class="hint">${texts.commentHint}</p>
    <textarea
      id="comment"
      rows="4"
      .value=${comment}
      aria-describedby="comment-hint comment-counter"
      aria-invalid=${room < 0 ? 'true' : 'false'}
      @input=${(event: Event) => onInput(typedIn(event))}
    ></textarea>
    <p id="comment-counter" class=${room < 0 ? 'counter over' : 'counter'}>
      ${room <= SHOWN_FROM ? counter : nothing}
    </p>
    <p class="unseen" role="status">${spoken || nothing}</p>
  </div>`;
}

/** Asked once, under the first question with a low score. */
export function whyField(why: string, { texts }: Material, onInput: (why: string) => void): TemplateResult {
  return html`<div class="why" part="why">
    <label for="why">${texts.why}</label>
    <p id="why-hint" class="hint">${texts.commentHint}</p>
    <textarea
      id="why"
      rows="2"
      .value=${why}
      aria-describedby="why-hint"
      @input=${(event: Event) => onInput(typedIn(event))}
    ></textarea>
  </div>`;
}

const typedIn = ({ target }: Event): string => (target instanceof HTMLTextAreaElement ? target.value : '');
