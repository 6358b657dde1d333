import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { changePeople } from '../../platform/people';
import './people.css';
import { TEXTS } from './texts';
import { usePeople } from './use-people';

/** On a computer that is shared: who is at work, chosen with one press; ticks and notes are signed with it. */
export function AtWork({ language }: { language: Language }) {
  const people = usePeople();
  const [problem, setProblem] = useState('');
  if (!people || people.names.length === 0) return null;
  const choose = (atWork: string) =>
    changePeople((now) => ({ ...now, atWork })).then(
      () => setProblem(''),
      (error: unknown) => setProblem(`${TEXTS.notSaved[language]}: ${describeFailure(error, language)}`),
    );
  return (
    <fieldset class="people">
      <legend class="for-ears">{TEXTS.atWork[language]}</legend>
      {[...people.names, ''].map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="at-work"
            checked={people.atWork === name}
            onChange={() => void choose(name)}
          />
          <span>{name || TEXTS.nobody[language]}</span>
        </label>
      ))}
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
}
