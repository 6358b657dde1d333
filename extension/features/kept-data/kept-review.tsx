import type { Language } from '../../../shared/text/bilingual-text';
import type { PartComparison } from './compare-kept';
import { PART_NAMES, TEXTS } from './texts';

const COLUMNS = ['fresh', 'changed', 'same', 'older'] as const;

interface KeptReviewProps {
  title: string;
  parts: PartComparison[];
  /** Sites of the file that are not allowed here. */
  sites: string[];
  language: Language;
  onTake(): void;
  onLeave(): void;
}

/** What a file brings, part by part, before anything is written. */
export function KeptReview({ title, parts, sites, language, onTake, onLeave }: KeptReviewProps) {
  const isEmpty = sites.length === 0 && parts.every(({ fresh, changed }) => fresh + changed === 0);
  return (
    <section class="review" aria-label={title}>
      <h3>{title}</h3>
      <p>{isEmpty ? TEXTS.nothing[language] : TEXTS.reviewLead[language]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.part[language]}</th>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {TEXTS[name][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((comparison) => (
            <tr key={comparison.part}>
              <th scope="row">{PART_NAMES[comparison.part][language]}</th>
              {COLUMNS.map((name) => (
                <td key={name}>{comparison[name] || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > 0 && (
        <p>
          {TEXTS.sites[language]}: {sites.join(', ')}
        </p>
      )}
      <p class="actions">
        {!isEmpty && (
          <button type="button" class="primary" onClick={onTake}>
            {TEXTS.take[language]}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {TEXTS.leave[language]}
        </button>
      </p>
    </section>
  );
}
