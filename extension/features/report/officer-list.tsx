import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import { officerFigures, officerName, officerNotes } from './officer-table';
import type { OfficerLine } from './rate-officers';
import { RATINGS, TABLE_TEXTS } from './table-texts';
import { describeCell } from './texts';

/** Each officer's month: what lateness says of the rating, and the figures that it is said from. */
export const OfficerList = ({ officers, language }: { officers: OfficerLine[]; language: Language }) => (
  <section aria-labelledby="officers">
    <h3 id="officers">{TABLE_TEXTS.officers[language]}</h3>
    {officerNotes(language).map((note) => (
      <small key={note}>{note}</small>
    ))}
    <ul class="officers">
      {officers.map((line) => {
        const { word, state } = RATINGS[line.rating];
        return (
          <li key={line.officer ?? ''}>
            <b>{officerName(line, language)}</b>{' '}
            <span class="left" data-state={state}>
              <StateShape state={state} /> {word[language]}
            </span>
            <dl class="tiles">
              {officerFigures(line, language).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{describeCell(value, language)}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  </section>
);
