import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { findPersonalData } from '../../../shared/text/find-personal-data';
import { formatIso } from '../../../shared/text/format-date';
import { tidyText } from '../../../shared/text/tidy-text';
import { readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';
import type { OwnFacts, StoredDossier } from '../../platform/dossier-database';
import { saveOwnFacts } from '../../platform/edit-dossier';
import { namePersonalData } from '../../ui/name-personal-data';
import { TEXTS } from './texts';

const OWN_TEXTS = ['procedure', 'field', 'officer'] as const;

/** Longest text that is filled in, in characters. */
const LONGEST = 300;

/** What no page shows of a dossier can be filled in, for search and reports. */
export function FillIn({ dossier, language }: { dossier: StoredDossier; language: Language }) {
  const { code, own = {}, stage } = dossier;
  const [notice, setNotice] = useState('');
  const isMissing = (name: keyof OwnFacts) => dossier[name] === undefined || own[name] !== undefined;
  const texts = OWN_TEXTS.filter(isMissing);
  const hasFinish = (stage === 'settled' || stage === 'returned') && isMissing('finishedAt');
  if (texts.length === 0 && !hasFinish) return null;

  const save = async (form: HTMLFormElement) => {
    const typed = new FormData(form);
    const facts: OwnFacts = {};
    for (const name of texts) {
      const text = tidyText(String(typed.get(name) ?? ''));
      if (text === undefined) continue;
      // what names a procedure can look like a name
      const personal = findPersonalData(text).filter((kind) => kind !== 'name');
      if (personal.length > 0) {
        const kinds = namePersonalData(personal, language);
        return setNotice(`${TEXTS[name][language]}: ${TEXTS.looksLike[language]} ${kinds}.`);
      }
      facts[name] = text;
    }
    const finished = String(typed.get('finishedAt') ?? '');
    if (finished) facts.finishedAt = new Date(startOfDay(readDay(finished)));
    await saveOwnFacts(code, facts);
    setNotice(TEXTS.saved[language]);
  };
  return (
    <details>
      <summary>{TEXTS.fillIn[language]}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget).catch((error: unknown) =>
            setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`),
          );
        }}
      >
        <small>{TEXTS.fillInLead[language]}</small>
        {texts.map((name) => (
          <label class="field" key={name}>
            {TEXTS[name][language]}
            <input type="text" name={name} maxLength={LONGEST} defaultValue={own[name] ?? ''} />
          </label>
        ))}
        {hasFinish && (
          <label class="field">
            {TEXTS.finishedAt[language]}
            <input
              type="date"
              name="finishedAt"
              defaultValue={own.finishedAt ? formatIso(own.finishedAt).slice(0, 10) : ''}
            />
          </label>
        )}
        <button type="submit">{TEXTS.save[language]}</button> <span role="status">{notice}</span>
      </form>
    </details>
  );
}
