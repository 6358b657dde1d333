import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import { describeIndexValue, describePoints, indexNotes, partName } from './index-table';
import type { IndexLine } from './measure-index';
import { INDEX_TEXTS as TEXTS } from './table-texts';

/** What a unit can tell of the index of QĐ 766, marked as no official figure; what it cannot tell stands behind it. */
export function IndexList({ lines, language }: { lines: IndexLine[]; language: Language }) {
  const [mark, ...notes] = indexNotes(language);
  return (
    <section aria-labelledby="index">
      <h3 id="index">{TEXTS.title[language]}</h3>
      <p class="mark" data-state="soon">
        <StateShape state="soon" /> <span>{mark}</span>
      </p>
      <IndexTable lines={lines.filter(({ part }) => part.measure)} language={language} />
      <details>
        <summary>
          {TEXTS.unknownParts[language]} ({lines.filter(({ part }) => !part.measure).length})
        </summary>
        <IndexTable lines={lines.filter(({ part }) => !part.measure)} language={language} />
      </details>
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </section>
  );
}

const IndexTable = ({ lines, language }: { lines: IndexLine[]; language: Language }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{TEXTS.part[language]}</th>
        <th scope="col">{TEXTS.seen[language]}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.part.code}>
          <th scope="row">
            {partName(line, language)}
            <small>
              {TEXTS.points[language]}: {describePoints(line, language)}
            </small>
          </th>
          <td>{describeIndexValue(line, language)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
