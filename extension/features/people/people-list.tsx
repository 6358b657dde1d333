import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { foldText } from '../../../shared/text/fold-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { changePeople, MOST_PEOPLE, PERSON_LENGTH, type People } from '../../platform/people';
import { TEXTS } from './texts';
import { usePeople } from './use-people';

/** The officials who share this computer, in the options. */
export function PeopleList({ language }: { language: Language }) {
  const people = usePeople();
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  if (!people) return null;
  const save = (change: (now: People) => People) =>
    changePeople(change).then(
      () => setNotice(TEXTS.saved[language]),
      (error: unknown) => setNotice(`${TEXTS.notSaved[language]}: ${describeFailure(error, language)}`),
    );
  const add = async () => {
    const name = tidyText(typed);
    if (name === undefined) return;
    if (people.names.some((other) => foldText(other) === foldText(name)))
      return setNotice(`${TEXTS.twice[language]}: ${name}`);
    if (people.names.length >= MOST_PEOPLE) return setNotice(`${TEXTS.tooMany[language]} (${MOST_PEOPLE}).`);
    await save((now) => ({ ...now, names: [...new Set([...now.names, name])] }));
    setTyped('');
  };
  const remove = (name: string) =>
    save(({ names, atWork }) => ({
      names: names.filter((other) => other !== name),
      atWork: atWork === name ? '' : atWork,
    }));
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
