import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import type { TargetLine } from './measure-targets';
import { TABLE_TEXTS } from './table-texts';
import {
  describeCount,
  describeWanted,
  measuredCell,
  targetName,
  targetNotes,
  verdictOf,
} from './target-table';
import { describeCell } from './texts';

/** Each target: how much was wanted, how much it is, and whether that is enough. */
export const TargetList = ({ targets, language }: { targets: TargetLine[]; language: Language }) => (
  <section aria-labelledby="targets">
    <h3 id="targets">{TABLE_TEXTS.targets[language]}</h3>
    <table>
      <thead>
        <tr>
          {(['target', 'measured', 'wanted'] as const).map((name) => (
            <th key={name} scope="col">
              {TABLE_TEXTS[name][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targets.map((line) => {
          const { word, state } = verdictOf(line);
          const count = describeCount(line);
          const cell = measuredCell(line, language);
          return (
            <tr key={`${line.id} ${line.field}`}>
              <th scope="row">
                {targetName(line, language)}
                <span class="left" data-state={state}>
                  <StateShape state={state} /> {word[language]}
                </span>
              </th>
              <td>
                {typeof cell === 'object' && describeCell(cell, language)}
                <small>{typeof cell === 'object' ? count : cell}</small>
              </td>
              <td class="wanted">{describeWanted(line, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
    {targetNotes(language).map((note) => (
      <small key={note}>{note}</small>
    ))}
    <small class="controls">{TABLE_TEXTS.targetsChange[language]}</small>
  </section>
);
