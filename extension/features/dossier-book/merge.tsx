import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { foldText } from '../../../shared/text/fold-text';
import type { StoredDossier } from '../../platform/dossier-database';
import { mergeDossiers, separateAlias } from '../../platform/edit-dossier';
import { TEXTS } from './texts';

interface MergeProps {
  dossier: StoredDossier;
  others: StoredDossier[];
  language: Language;
}

/** One dossier under two codes, as portal and one-stop system number it, is made one; a code can be separated again. */
export function Merge({ dossier, others, language }: MergeProps) {
  const { code, aliases = [] } = dossier;
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  const failed = (error: unknown) =>
    setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const merge = async () => {
    const wanted = foldText(typed).trim();
    const other = others.find((one) => one.code !== code && foldText(one.code) === wanted);
    if (!other) return setNotice(`${TEXTS.notKnown[language]}: ${typed.trim()}`);
    await mergeDossiers(code, other.code);
    setTyped('');
    setNotice(TEXTS.saved[language]);
  };
  return (
    <details>
      <summary>{TEXTS.merge[language]}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          merge().catch(failed);
        }}
      >
        <small>
          {TEXTS.mergeLead[language]} {code}.
        </small>
        <label class="field">
          {TEXTS.otherCode[language]}
          <input
            type="text"
            required
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{TEXTS.mergeNow[language]}</button> <span role="status">{notice}</span>
      </form>
      {aliases.length > 0 && (
        <ul aria-label={TEXTS.aliases[language]}>
          {aliases.map((alias) => (
            <li key={alias}>
              {alias}{' '}
              <button
                type="button"
                aria-label={`${TEXTS.separate[language]} ${alias}`}
                onClick={() => separateAlias(code, alias).catch(failed)}
              >
                {TEXTS.separate[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
