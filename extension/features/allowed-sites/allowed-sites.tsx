import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import {
  allowedOrigins,
  removeOrigin,
  requestOrigin,
  requestOrigins,
  watchOrigins,
} from '../../platform/allowed-origins';
import { readCollector, readPagesOfCollector, watchCollector } from '../../platform/ward-collector';
import { ManagedMark } from '../options-page/managed-mark';
import { originPattern, siteOf } from './origin-pattern';
import { TEXTS } from './texts';

interface Notice {
  text: string;
  isProblem: boolean;
}

interface AllowedSitesProps {
  /** Address of a site to allow; '' where none is proposed. */
  proposed: string;
  /** Addresses that an administrator has set. */
  managed: string[];
  language: Language;
}

/** The sites on which the overlay runs: asked for one by one, given back one by one. */
export function AllowedSites({ proposed, managed, language }: AllowedSitesProps) {
  const [origins, setOrigins] = useState<string[]>();
  const [onlyAsked, setOnlyAsked] = useState<string>();
  const [address, setAddress] = useState(proposed);
  const [notice, setNotice] = useState<Notice>();
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });

  useEffect(() => {
    const refresh = () => void allowedOrigins().then(setOrigins);
    refresh();
    watchOrigins(refresh);
    const life = new AbortController();
    const readAsked = () => void readCollector().then((collector) => setOnlyAsked(collector?.onlyAsked));
    readAsked();
    watchCollector(readAsked, life.signal);
    return () => life.abort();
  }, []);

  // the browser asks only in the course of a click: nothing may be awaited before the request
  const allow = async (event: SubmitEvent) => {
    event.preventDefault();
    const pattern = originPattern(address);
    if (!pattern) return say(TEXTS.invalid[language], true);
    // while the browser asks, nothing of an earlier try is told
    setNotice(undefined);
    try {
      const granted = await requestOrigin(pattern);
      if (!granted) return say(`${TEXTS.declined[language]}: ${pattern}`, true);
      await readPagesOfCollector(pattern);
      setAddress('');
      say(`${TEXTS.allowed[language]}: ${pattern}`);
    } catch (error) {
      say(`${pattern}: ${describeError(error)}`, true);
    }
  };
  const managedPatterns = managed.flatMap((site) => originPattern(site) ?? []);
  const missing = managedPatterns.filter((pattern) => origins && !origins.includes(pattern));
  const allowManaged = async () => {
    const patterns = missing.join(', ');
    try {
      const granted = await requestOrigins(missing);
      say(`${TEXTS[granted ? 'allowed' : 'declined'][language]}: ${patterns}`, !granted);
    } catch (error) {
      say(`${patterns}: ${describeError(error)}`, true);
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
      {missing.length > 0 && (
        <p class="actions">
          <span>
            <ManagedMark language={language} /> {missing.map(siteOf).join(', ')}
          </span>
          <button type="button" class="primary" onClick={() => void allowManaged()}>
            {TEXTS.allowManaged[language]}
          </button>
        </p>
      )}
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
            {siteOf(pattern)}
            {pattern === onlyAsked && <small>{TEXTS.onlyAsked[language]}</small>}
            {managedPatterns.includes(pattern) ? (
              <ManagedMark language={language} />
            ) : (
              <button
                type="button"
                aria-label={`${TEXTS.remove[language]} ${pattern}`}
                onClick={() => remove(pattern)}
              >
                {TEXTS.remove[language]}
              </button>
            )}
          </li>
        ))}
        {origins?.length === 0 && <li class="empty">{TEXTS.none[language]}</li>}
      </ul>
    </section>
  );
}
