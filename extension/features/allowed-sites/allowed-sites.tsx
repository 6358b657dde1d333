import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { allowedOrigins, removeOrigin, requestOrigin, watchOrigins } from '../../platform/allowed-origins';
import { originPattern } from './origin-pattern';
import { TEXTS } from './texts';

interface Notice {
  text: string;
  isProblem: boolean;
}

/** The sites on which the overlay runs: asked for one by one, given back one by one. */
export function AllowedSites({ proposed, language }: { proposed: string; language: Language }) {
  const [origins, setOrigins] = useState<string[]>();
  const [address, setAddress] = useState(proposed);
  const [notice, setNotice] = useState<Notice>();
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });

  useEffect(() => {
    const refresh = () => void allowedOrigins().then(setOrigins);
    refresh();
    watchOrigins(refresh);
  }, []);

  // the browser asks only in the course of a click: nothing may be awaited before the request
  const allow = async (event: SubmitEvent) => {
    event.preventDefault();
    const pattern = originPattern(address);
    if (!pattern) return say(TEXTS.invalid[language], true);
    try {
      const granted = await requestOrigin(pattern);
      if (!granted) return say(`${TEXTS.declined[language]}: ${pattern}`, true);
      setAddress('');
      say(`${TEXTS.allowed[language]}: ${pattern}`);
    } catch (error) {
      say(`${pattern}: ${error instanceof Error ? error.message : String(error)}`, true);
    }
  };
  const remove = async (pattern: string) => {
    try {
      const removed = await removeOrigin(pattern);
      say(
        removed ? `${TEXTS.removed[language]}: ${pattern}` : `${TEXTS.fixed[language]}: ${pattern}`,
        !removed,
      );
    } catch {
      say(`${TEXTS.fixed[language]}: ${pattern}`, true); // required permissions cannot be given back
    }
  };

  const invalid = notice?.text === TEXTS.invalid[language];
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      <form onSubmit={allow} noValidate>
        <label>
          {TEXTS.address[language]}
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={address}
            aria-invalid={invalid}
            aria-describedby="site-notice"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {TEXTS.allow[language]}
        </button>
      </form>
      <p id="site-notice" role="status" data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
      <ul>
        {origins?.map((pattern) => (
          <li key={pattern}>
            {pattern.replace(/\/\*$/, '')}
            <button
              type="button"
              aria-label={`${TEXTS.remove[language]} ${pattern}`}
              onClick={() => remove(pattern)}
            >
              {TEXTS.remove[language]}
            </button>
          </li>
        ))}
        {origins?.length === 0 && <li class="empty">{TEXTS.none[language]}</li>}
      </ul>
    </section>
  );
}
