import { html, nothing, type TemplateResult } from 'lit';
import { purposeStatement, purposeSummary } from './purpose';
import { questionField } from './question-field';
import { askedQuestions, type SurveyView } from './survey-view';
import { fillIn } from './texts';

/** The form: all questions under each other, or (`stepwise`) each on its own screen. */
export function surveyForm(view: SurveyView, stepwise: boolean): TemplateResult {
  const { material, largeText } = view;
  const { texts, lang, questionnaire } = material;
  return html`<form
    class=${largeText ? 'sheet large' : 'sheet'}
    part="sheet"
    lang=${lang}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      view.submit();
    }}
  >
    <div class="head">
      <h2 id="title" tabindex="-1">${questionnaire.title}</h2>
      <button
        type="button"
        class="quiet size"
        aria-pressed=${largeText ? 'true' : 'false'}
        @click=${() => view.toggleText()}
      >
        <span aria-hidden="true">A+</span> ${texts.largeText}
      </button>
    </div>
    ${stepwise ? oneScreen(view) : onePage(view)}
    <div class="website" aria-hidden="true">
      <label>Website <input id="website" name="website" tabindex="-1" autocomplete="off" /></label>
    </div>
  </form>`;
}

function onePage(view: SurveyView): TemplateResult {
  const { material, draft } = view;
  const questions = askedQuestions(material.questionnaire, draft.grown);
  return html`${purposeStatement(material.texts)}
    ${questions.map((_, index) => question(view, index, { number: index + 1 }))}
    ${comment(view)}
    <div class="send">${message(view)} ${sendButton(view)} ${growButton(view)}</div>`;
}

function oneScreen(view: SurveyView): TemplateResult {
  const { material, draft } = view;
  const { texts, lang, questionnaire } = material;
  const count = askedQuestions(questionnaire, draft.grown).length;
  const step = Math.min(draft.step, count);
  const isLast = step === count;
  const answered = draft.answers[questionnaire.questions[step]?.id ?? ''] !== undefined;
  return html`${step === 0 ? purposeSummary(texts) : nothing}
    ${
      count > 1 || isLast
        ? html`<p class="progress" id=${isLast ? 'last' : 'progress'} tabindex="-1">
            <span>${isLast ? texts.lastStep : fillIn(texts.progress, lang, { number: step + 1, count })}</span>
            <span class="bar" aria-hidden="true">
              ${Array.from({ length: count + 1 }, (_, place) => html`<i class=${place <= step ? 'past' : ''}></i>`)}
            </span>
          </p>`
        : nothing
    }
    ${isLast ? comment(view) : question(view, step, count > 1 ? { progress: 'progress' } : {})}
    ${message(view)}
    <div class="turns">
      ${
        step > 0
          ? html`<button type="button" class="back" @click=${() => view.goTo(step - 1)}>${texts.back}</button>`
          : nothing
      }
      ${
        isLast
          ? html`${sendButton(view)} ${growButton(view)}`
          : html`<button
              type="button"
              class=${answered ? 'primary next' : 'next'}
              part="next"
              @click=${() => view.goTo(step + 1)}
            >
              ${answered ? texts.next : texts.skip}
            </button>`
      }
    </div>`;
}

function question(
  view: SurveyView,
  index: number,
  place: { number?: number; progress?: string },
): TemplateResult | typeof nothing {
  const { material, draft } = view;
  const asked = material.questionnaire.questions[index];
  if (!asked) return nothing;
  const steps = material.questionnaire.scale.map(({ label }) => label).join(', ');
  return html`${questionField({
    ...{ question: asked, material, ...place },
    answer: draft.answers[asked.id],
    onAnswer: (value, pressed) => view.answer(asked.id, value, pressed),
    reading: view.readingOf(`${asked.criterion}. ${asked.text}. ${steps}.`),
  })}
  ${draft.whyOf === asked.id ? view.ending?.whyField(draft.why, material, (why) => view.change({ why })) : nothing}`;
}

/** Its place is kept until the part that it comes with is there. */
function comment({ ending, draft, room, material, change }: SurveyView): TemplateResult {
  if (!ending) return html`<div class="no-comment"></div>`;
  return ending.commentField(draft.comment, room, material, (comment) => change({ comment }));
}

function sendButton({ material: { texts }, keeping }: SurveyView): TemplateResult {
  return html`<button type="submit" class="primary" part="submit" aria-disabled=${keeping ? 'true' : 'false'}>
    ${keeping ? texts.submitting : texts.submit}
  </button>`;
}

/** A short questionnaire can grow into its longer form. */
function growButton(view: SurveyView): TemplateResult | typeof nothing {
  const { material, draft } = view;
  const { texts, lang, questionnaire } = material;
  const { firstPart, questions } = questionnaire;
  if (firstPart === undefined || draft.grown) return nothing;
  const grow = () => {
    view.change({ grown: true });
    view.goTo(firstPart);
  };
  return html`<button type="button" class="grow" part="grow" @click=${grow}>
    ${fillIn(texts.more, lang, { count: questions.length - firstPart })}
  </button>`;
}

const message = ({ message }: SurveyView) =>
  message
    ? html`<p id="message" class="message" part="message" role="alert" tabindex="-1">${message}</p>`
    : nothing;
