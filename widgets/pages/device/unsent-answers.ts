import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { RefusedResponse } from '../../survey/response-queue';
import { responseSender } from '../../survey/send-responses';
import { fillIn } from '../../survey/texts';
import { saveFile } from '../save-file';
import { listQueued, type QueuedAnswers, sendRefusedAgain } from './queued-answers';
import { DEVICE_TEXTS as TEXTS } from './texts';
import { writeAnswersFile } from './write-answers-file';

/** Refused answers of one day for one reason. */
interface Refusals {
  day: string;
  reason: string;
  count: number;
}

/** The answers that a device could not send, for the officials: seen, saved as a file, sent again. Nothing is deleted. */
export class UnsentAnswers implements ReactiveController {
  private queued: QueuedAnswers = { waiting: [], refused: [] };

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.look();
  }

  /** Looks again what there is. */
  async look(): Promise<void> {
    try {
      this.queued = await listQueued(responseSender);
    } catch {
      return; // a device without storage keeps no answers
    }
    this.host.requestUpdate();
  }

  /** @param to where refused answers are sent again; undefined where that is not known yet */
  render(language: Language, to: { unit: string; endpoint: string } | undefined): TemplateResult {
    const { waiting, refused } = this.queued;
    const say = (text: { vi: string; en: string }, count = 0) => fillIn(text[language], language, { count });
    const total = waiting.length + refused.length;
    return html`<section class="unsent-answers" lang=${language} aria-labelledby="unsent-title">
      <h3 id="unsent-title">${say(TEXTS.title)}</h3>
      <p>
        ${total === 0 ? say(TEXTS.none) : nothing} ${waiting.length > 0 ? say(TEXTS.waiting, waiting.length) : nothing}
        ${refused.length > 0 ? say(TEXTS.refused, refused.length) : nothing}
      </p>
      ${refused.length > 0 ? this.renderRefused(language) : nothing}
      ${
        total > 0
          ? html`<div class="buttons">
              <button type="button" @click=${() => this.save()}>${say(TEXTS.save)}</button>
              ${
                refused.length > 0 && to
                  ? html`<button type="button" aria-describedby="again" @click=${() => void this.sendAgain(to)}>
                      ${say(TEXTS.sendAgain)}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </section>`;
  }

  private renderRefused(language: Language): TemplateResult {
    return html`<div class="scroll" role="group" tabindex="0" aria-label=${TEXTS.list[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">${TEXTS.day[language]}</th>
              <th scope="col">${TEXTS.reason[language]}</th>
              <th scope="col">${TEXTS.count[language]}</th>
            </tr>
          </thead>
          <tbody>
            ${groupRefusals(this.queued.refused).map(
              ({ day, reason, count }) =>
                html`<tr><td>${formatIsoDate(day)}</td><td>${reason}</td><td>${count}</td></tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p id="again" class="hint">${TEXTS.sendAgainHint[language]}</p>`;
  }

  private save(): void {
    const now = Date.now();
    const day = formatDay(dayOfInstant(now));
    const text = writeAnswersFile(this.queued, now);
    saveFile(`phieu-chua-gui-${day}.json`, new Blob([text], { type: 'application/json' }));
  }

  private async sendAgain(to: { unit: string; endpoint: string }): Promise<void> {
    await sendRefusedAgain(responseSender, to);
    await this.look();
  }
}

/** By the day of the answers and what the collector said, in the order in which they were given. */
function groupRefusals(refused: RefusedResponse[]): Refusals[] {
  const groups = new Map<string, Refusals>();
  for (const { response, status, detail } of refused) {
    const day = response.submittedOn;
    const reason = detail.includes(String(status)) ? detail : `${detail} (HTTP ${status})`;
    const key = `${day} ${reason}`;
    groups.set(key, { day, reason, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
