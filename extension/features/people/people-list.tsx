import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { foldText } from '../../../shared/text/fold-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { MOST_PEOPLE, PERSON_LENGTH, type People, savePeople } from '../../platform/people';
import { TEXTS } from './texts';
import { usePeople } from './use-people';

/** The officials who share this computer, in the options. */
export function PeopleList({ language }: { language: Language }) {
  const people = usePeople();
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  if (!people) return null;
  const save = (next: People) =>
    savePeople(next).then(
      () => setNotice(TEXTS.saved[language]),
      (error: unknown) => setNotice(`${TEXTS.notSaved[language]}: ${describeFailure(error, language)}`),
    );
  const add = async () => {
    const name = tidyText(typed);
    if (name === undefined) return;
    if (people.names.some((other) => foldText(other) === foldText(name)))
      return setNotice(`${TEXTS.twice[language]}: ${name}`);
    if (people.names.length >= MOST_PEOPLE) return setNotice(`${TEXTS.tooMany[language]} (${MOST_PEOPLE}).`);
    await save({ ...people, names: [...people.names, name] });
    setTyped('');
  };
  const remove = (name: string) =>
    save({
      names: people.names.filter((other) => other !== name),
      atWork: people.atWork === name ? '' : people.atWork,
    });
  return (
    <section aria-labelledby="people">
      <h2 id="people">{TEXTS.people[language]}</h2>
      <p id="people-lead">{TEXTS.lead[language]}</p>
      {people.names.length === 0 ? (
        <p>{TEXTS.none[language]}</p>
      ) : (
        <ul>
          {people.names.map((name) => (
            <li key={name}>
              {name}{' '}
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]} ${name}`}
                onClick={() => void remove(name)}
              >
                {TEXTS.remove[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {TEXTS.name[language]}
          <input
            type="text"
            maxLength={PERSON_LENGTH}
            aria-describedby="people-lead"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{TEXTS.add[language]}</button>
      </form>
      <p role="status">{notice}</p>
    </section>
  );
}
