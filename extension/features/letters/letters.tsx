import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredDossier } from '../../platform/dossier-database';
import { readSettings, type Settings, watchSettings } from '../../platform/settings';
import { LetterWriter } from './letter-writer';
import './letters.css';
import './print-letter.css';
import { TEXTS } from './texts';

export interface LettersProps {
  dossier: StoredDossier;
  state: State;
  now: Date;
  language: Language;
  /** The way back to all dossiers, which stands beside that to this one. */
  back: ComponentChildren;
  onClose(): void;
}

/** The letters of one dossier, in place of its page. */
export function Letters(props: LettersProps) {
  const { language, back, onClose } = props;
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    void readSettings().then(setSettings);
    return () => life.abort();
  }, []);
  return (
    <article class="letters" aria-labelledby="letters">
      <p class="bar">
        {back}
        <button type="button" onClick={onClose}>
          {TEXTS.back[language]}
        </button>
      </p>
      {settings && <LetterWriter {...props} settings={settings} />}
    </article>
  );
}
