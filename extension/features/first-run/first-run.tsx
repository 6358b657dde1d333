import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOfHours } from '../../../shared/working-time/calendars';
import { allowedOrigins } from '../../platform/allowed-origins';
import type { ManagedSettings, Settings } from '../../platform/settings';
import { AllowedSites } from '../allowed-sites/allowed-sites';
import { siteOf } from '../allowed-sites/origin-pattern';
import { OfficeHours } from '../office-hours/office-hours';
import { type SettingsInUse, useSettings } from '../options-page/use-settings';
import { UnitName, WardSettings } from '../ward-settings/ward-settings';
import { TEXTS } from './texts';
import './first-run.css';

const QUESTIONS = 4;
/** Where the site is allowed, with a button of its own. */
const SITES = 2;

interface FirstRunProps {
  initial: Settings;
  managed: ManagedSettings;
  clock: () => Date;
}

/** Four questions after installing, one a screen: unit, office hours, site, parts. Each choice is saved at once. */
export function FirstRun({ initial, managed, clock }: FirstRunProps) {
  const inUse = useSettings(initial, managed);
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = inUse.settings;
  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  const isDone = step === QUESTIONS;
  return (
    <main class="first-run">
      <h1 ref={heading} tabIndex={-1}>
        {isDone ? TEXTS.ready[language] : TEXTS.title[language]}
      </h1>
      {!isDone && (
        <label class="progress">
          {TEXTS.step[language]} {step + 1} {TEXTS.of[language]} {QUESTIONS}
          <progress max={QUESTIONS} value={step + 1} />
        </label>
      )}
      {step === 0 && <UnitName inUse={inUse} />}
      {step === 1 && <OfficeHours inUse={inUse} clock={clock} />}
      {step === SITES && <AllowedSites proposed="" managed={inUse.managed.sites} language={language} />}
      {step === 3 && <WardSettings inUse={inUse} />}
      {isDone ? <Done inUse={inUse} /> : <p>{TEXTS.saved[language]}</p>}
      <p class="actions">
        {step > 0 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            {TEXTS.back[language]}
          </button>
        )}
        {!isDone && (
          <button type="button" class={step === SITES ? '' : 'primary'} onClick={() => setStep(step + 1)}>
            {TEXTS[step === QUESTIONS - 1 ? 'finish' : 'next'][language]}
          </button>
        )}
        <a class="button" href="options.html">
          {TEXTS[isDone ? 'settings' : 'skip'][language]}
        </a>
      </p>
    </main>
  );
}

/** What was chosen, and what happens now. */
function Done({ inUse: { settings } }: { inUse: SettingsInUse }) {
  const { language, unitName, officeHours } = settings;
  const [sites, setSites] = useState<string[]>();
  useEffect(() => {
    void allowedOrigins().then((patterns) => setSites(patterns.map(siteOf)));
  }, []);
  return (
    <>
      <dl>
        <dt>{TEXTS.unit[language]}</dt>
        <dd>{unitName || TEXTS.none[language]}</dd>
        <dt>{TEXTS.hours[language]}</dt>
        <dd>{nameOfHours(officeHours)[language]}</dd>
        <dt>{TEXTS.sites[language]}</dt>
        <dd>
          {sites?.map((site) => (
            <a key={site} href={site} target="_blank" rel="noreferrer">
              {site}
            </a>
          ))}
          {sites?.length === 0 && TEXTS.none[language]}
        </dd>
      </dl>
      <h2>{TEXTS.nextTitle[language]}</h2>
      <ol>
        {sites && <li>{TEXTS[sites.length > 0 ? 'openPortal' : 'noSite'][language]}</li>}
        <li>{TEXTS.panel[language]}</li>
        <li>{TEXTS.calendar[language]}</li>
      </ol>
    </>
  );
}
