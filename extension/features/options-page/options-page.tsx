import type { ManagedSettings, Settings } from '../../platform/settings';
import { AllowedSites } from '../allowed-sites/allowed-sites';
import { KeptData } from '../kept-data/kept-data';
import { OfficeHours } from '../office-hours/office-hours';
import { PeopleList } from '../people/people-list';
import { PortalList } from '../portal-descriptions/portal-list';
import { Procedures } from '../procedures/procedures';
import { SurveyAddress } from '../survey-code/survey-address-field';
import { Targets } from '../targets/targets';
import { WardRules } from '../ward-rules/ward-rules';
import { UnitName, WardSettings } from '../ward-settings/ward-settings';
import { YearCalendar } from '../year-calendar/year-calendar';
import { Contents } from './contents';
import { TEXTS } from './texts';
import { useSettings } from './use-settings';

interface OptionsPageProps {
  initial: Settings;
  managed: ManagedSettings;
  /** Address of a site to allow; '' where none is proposed. */
  proposedSite: string;
  /** A tab whose page may tell a procedure that is to be compared. */
  tabId: number | undefined;
  /** Of the extension: who reports something is asked for it. */
  version: string;
  clock: () => Date;
}

/** Everything that can be set, in sections with a table of contents. */
export function OptionsPage({ initial, managed, proposedSite, tabId, version, clock }: OptionsPageProps) {
  const inUse = useSettings(initial, managed);
  const { language } = inUse.settings;
  const { ignored } = inUse.managed;
  return (
    <div class="page">
      <Contents language={language} />
      <main>
        <h1>{TEXTS.title[language]}</h1>
        <p>
          <a href="options.html?first-run">{TEXTS.firstRun[language]}</a> ·{' '}
          <a href="plan.html">{TEXTS.plans[language]}</a>
        </p>
        {ignored.length > 0 && (
          <p role="alert" data-problem>
            {TEXTS.ignored[language]}: {ignored.join(', ')}
          </p>
        )}
        <AllowedSites proposed={proposedSite} managed={inUse.managed.sites} language={language} />
        <PortalList language={language} />
        <UnitName inUse={inUse} />
        <SurveyAddress inUse={inUse} />
        <OfficeHours inUse={inUse} clock={clock} />
        <YearCalendar inUse={inUse} clock={clock} />
        <WardRules inUse={inUse} clock={clock} />
        <WardSettings inUse={inUse} />
        <Procedures inUse={inUse} clock={clock} tabId={tabId} />
        <Targets language={language} />
        <PeopleList language={language} />
        <KeptData inUse={inUse} clock={clock} />
        <p>Hài Lòng {version}</p>
      </main>
    </div>
  );
}
