import { html } from 'lit';
import type { PlaylistItem } from '../../../../shared/led/playlist';
import { SHORT_PAGES, shortAddress } from '../../../../shared/ward/ward-addresses';
import { PAGE_WORDS } from '../../posters/texts';
import type { KeptSource } from '../kept-source';
import type { LedData } from '../led-data';
import { sayFailure, LED_TEXTS as TEXTS } from '../texts';
import { answerParts } from './answer-parts';
import { contactParts } from './contact-parts';
import type { Parts } from './part';
import { procedureParts } from './procedure-parts';
import { progressParts } from './progress-parts';
import { resultParts } from './result-parts';

/** What an item shows at a moment; a video is its own. */
export function makeParts(item: Exclude<PlaylistItem, { kind: 'video' }>, data: LedData, now: Date): Parts {
  const ward = data.ward?.content;
  switch (item.kind) {
    case 'notice': {
      const { title, text, link } = item;
      const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
      return [
        () => ({
          heading: title,
          entries: paragraphs.map((line) => html`<p class="paragraph">${line}</p>`),
          ...(link && { code: { link, caption: TEXTS.scanMore } }),
        }),
      ];
    }
    case 'procedures':
      if (!ward) return missing(data.ward, 'ward.json');
      if (!data.procedures) return missing(data.register, 'procedures.json');
      return procedureParts(item, data.procedures, ward.file);
    case 'progress': {
      const file = data.progress?.content;
      return file ? progressParts(file, ward?.file, now) : missing(data.progress, 'progress.json');
    }
    case 'answers': {
      const file = data.answers?.content;
      return file ? answerParts(file, item.show ?? 'all', ward, now) : missing(data.answers, 'answers.json');
    }
    case 'contact':
      return ward ? contactParts(ward, now) : missing(data.ward, 'ward.json');
    case 'page': {
      if (!ward) return missing(data.ward, 'ward.json');
      const { title, lead } = PAGE_WORDS[item.page];
      const link = shortAddress(ward.file, SHORT_PAGES[item.page]);
      return [
        () => ({
          heading: title,
          entries: [html`<p class="paragraph">${lead}</p>`],
          code: { link, caption: '' },
          isCode: true,
        }),
      ];
    }
    case 'results': {
      const { results } = data;
      if (!ward) return missing(data.ward, 'ward.json');
      return results?.content && results.at !== undefined
        ? resultParts(results.content, results.at, item.target, ward.file, now)
        : missing(results, 'collector');
    }
  }
}

const missing = (source: KeptSource<unknown> | undefined, name: string): { why: string } => ({
  why: source?.problem ? sayFailure(source.problem) : TEXTS.noFile(name),
});
