import type { Language } from '../../../shared/text/bilingual-text';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import type { DescriptionChange } from './compare-descriptions';
import { TEXTS } from './texts';

interface ImportReviewProps {
  description: PortalDescription;
  checksum: 'right' | 'wrong' | 'absent';
  changes: DescriptionChange[];
  language: Language;
  onTake(): void;
  onLeave(): void;
}

/** What an imported file will change, before it does. */
export function ImportReview({
  description,
  checksum,
  changes,
  language,
  onTake,
  onLeave,
}: ImportReviewProps) {
  return (
    <section class="review" aria-label={TEXTS.changes[language]}>
      <h3>
        {TEXTS.changes[language]}: {description.name}
      </h3>
      {checksum !== 'right' && (
        <p role="alert" data-problem={checksum === 'wrong' || undefined}>
          {checksum === 'wrong' ? TEXTS.wrongChecksum[language] : TEXTS.noChecksum[language]}
        </p>
      )}
      {changes.length === 0 ? (
        <p>{TEXTS.noChange[language]}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{TEXTS.part[language]}</th>
              <th>{TEXTS.before[language]}</th>
              <th>{TEXTS.after[language]}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">
                  <code>{path}</code>
                </th>
                <td>{before ?? '–'}</td>
                <td>{after ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={onTake}>
          {TEXTS.take[language]}
        </button>
        <button type="button" onClick={onLeave}>
          {TEXTS.leave[language]}
        </button>
      </p>
    </section>
  );
}
