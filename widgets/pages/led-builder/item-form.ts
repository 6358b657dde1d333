import { html, nothing, type TemplateResult } from 'lit';
import { ANSWERS_PARTS, HALVES, type PlaylistItem } from '../../../shared/led/playlist';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { PostedPage } from '../../../shared/ward/ward-addresses';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { WEEKDAYS } from '../../../shared/working-time/work-calendar';
import { choice, field, numberIn, tick, typedIn } from './fields';
import { ANSWERS_WORDS, HALF_WORDS, ITEM_WORDS, PAGE_NAMES, LED_BUILDER_TEXTS as TEXTS } from './texts';

/** What a form of an item needs to know. */
export interface ItemFormOptions {
  item: PlaylistItem;
  language: Language;
  /** Fields of the ward's procedures. */
  fields: readonly string[];
  onChange: (change: object) => void;
}

/** The fields of one item: what it shows, and when. */
export function itemForm(options: ItemFormOptions): TemplateResult {
  const { item, language, onChange } = options;
  const say = (text: BilingualText) => text[language];
  const days = item.days ?? [];
  return html`<div class="fields">${contentFields(options)}</div>
    <fieldset>
      <legend>${say(TEXTS.when)}</legend>
      <div class="fields">
        ${field(say(TEXTS.from), 'date', item.from, (event) => onChange({ from: typedIn(event) }))}
        ${field(say(TEXTS.to), 'date', item.to, (event) => onChange({ to: typedIn(event) }))}
        ${choice(
          say(TEXTS.half),
          item.half ?? '',
          [
            ['', say(TEXTS.anyHalf)],
            ...HALVES.map((half): [string, string] => [half, say(HALF_WORDS[half])]),
          ],
          (half) => onChange({ half }),
        )}
        ${item.kind === 'video' ? nothing : field(say(TEXTS.pages), 'number', item.pages, (event) => onChange({ pages: numberIn(event) }))}
        ${field(say(TEXTS.itemSeconds), 'number', item.seconds, (event) => onChange({ seconds: numberIn(event) }))}
      </div>
      <fieldset class="days">
        <legend>${say(TEXTS.days)}</legend>
        ${WEEKDAYS.map((day) =>
          tick(WEEKDAY_TEXTS[day][language], days.includes(day), (on) =>
            onChange({ days: WEEKDAYS.filter((one) => (one === day ? on : days.includes(one))) }),
          ),
        )}
      </fieldset>
    </fieldset>`;
}

function contentFields({
  item,
  language,
  fields,
  onChange,
}: ItemFormOptions): TemplateResult | typeof nothing {
  const say = (text: BilingualText) => text[language];
  switch (item.kind) {
    case 'notice':
      return html`${field(say(TEXTS.itemTitle), 'text', item.title, (event) => onChange({ title: typedIn(event) }))}
        ${field(say(TEXTS.link), 'url', item.link, (event) => onChange({ link: typedIn(event).trim() }))}
        <label class="wide"
          >${say(TEXTS.text)}
          <textarea rows="4" .value=${item.text} @input=${(event: Event) => onChange({ text: typedIn(event) })}></textarea>
        </label>`;
    case 'video':
      return html`${field(say(TEXTS.itemTitle), 'text', item.title, (event) => onChange({ title: typedIn(event) }))}
        ${field(say(TEXTS.url), 'text', item.url, (event) => onChange({ url: typedIn(event).trim() }), say(TEXTS.urlHint))}`;
    case 'procedures': {
      const chosen = item.fields ?? [];
      return html`<details class="wide">
          <summary>${say(TEXTS.fields)}${chosen.length > 0 ? `: ${chosen.join(', ')}` : ''}</summary>
          <div class="ticks">
            ${fields.map((name) =>
              tick(name, chosen.includes(name), (on) =>
                onChange({ fields: on ? [...chosen, name] : chosen.filter((one) => one !== name) }),
              ),
            )}
          </div>
        </details>
        <label class="wide"
          >${say(TEXTS.codes)}
          <textarea
            rows="2"
            .value=${(item.codes ?? []).join(', ')}
            @change=${(event: Event) =>
              onChange({
                codes: typedIn(event)
                  .split(/[\s,;]+/)
                  .filter(Boolean),
              })}
          ></textarea>
        </label>`;
    }
    case 'results':
      return field(say(TEXTS.target), 'number', item.target, (event) =>
        onChange({ target: numberIn(event) }),
      );
    case 'answers':
      return choice(
        say(TEXTS.show),
        item.show ?? 'all',
        ANSWERS_PARTS.map((part) => [part, say(ANSWERS_WORDS[part])]),
        (show) => onChange({ show }),
      );
    case 'page':
      return choice(
        say(TEXTS.page),
        item.page,
        (Object.keys(PAGE_NAMES) as PostedPage[]).map((page) => [page, say(PAGE_NAMES[page])]),
        (page) => onChange({ page }),
      );
    default:
      return nothing;
  }
}

/** An item in a line: its kind, its title, and when it is shown. */
export function describeItem(item: PlaylistItem, language: Language): { what: string; when: string } {
  const title = 'title' in item ? item.title : item.kind === 'page' ? PAGE_NAMES[item.page][language] : '';
  const days = item.days?.map((day) => WEEKDAY_TEXTS[day][language]).join(', ');
  const dates =
    item.from || item.to
      ? [item.from, item.to].map((day) => (day ? formatIsoDate(day) : '…')).join(' – ')
      : undefined;
  const half = item.half && HALF_WORDS[item.half][language];
  const when = [dates, days, half].filter(Boolean).join(' · ') || TEXTS.allDays[language];
  return { what: [ITEM_WORDS[item.kind][language], title].filter(Boolean).join(': '), when };
}
