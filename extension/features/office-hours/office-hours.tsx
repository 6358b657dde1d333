import { useState } from 'preact/hooks';
import { calendarOfWard, OFFICE_HOURS } from '../../../shared/working-time/calendars';
import { OWN_HOURS, type OwnHours } from '../../../shared/working-time/ward-hours';
import { ManagedMark } from '../options-page/managed-mark';
import type { SettingsInUse } from '../options-page/use-settings';
import { MovesReview } from '../what-moves/moves-review';
import { useProposal } from '../what-moves/use-proposal';
import { OwnHoursForm } from './own-hours-form';
import { TEXTS } from './texts';
import './office-hours.css';

interface OfficeHoursProps {
  inUse: SettingsInUse;
  clock: () => Date;
}

/** The unit's office hours: a preset, or its own. What a choice moves is shown before it holds. */
export function OfficeHours({ inUse: { settings, isManaged, save }, clock }: OfficeHoursProps) {
  const proposal = useProposal(settings, save, clock);
  /** The unit's own hours are being typed. */
  const [isTyping, setTyping] = useState(false);
  const { language, officeHours, ownHours } = settings;
  const isFixed = isManaged('officeHours');
  const chosen = isTyping ? OWN_HOURS : (proposal.pending?.change.officeHours ?? officeHours);
  const choose = (id: string) => {
    setTyping(false);
    if (id !== officeHours) void proposal.propose({ officeHours: id });
    else proposal.withdraw();
  };
  const initial: OwnHours = ownHours ?? calendarOfWard({ officeHours, ownDays: [] });
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      {isFixed && <ManagedMark language={language} />}
      <fieldset disabled={isFixed} aria-labelledby="hours">
        {OFFICE_HOURS.map(({ id, name, place }) => (
          <label class="choice" key={id}>
            <input type="radio" name="office-hours" checked={chosen === id} onChange={() => choose(id)} />
            <span>{name[language]}</span>
            <small>
              {TEXTS.place[language]}: {place}
            </small>
          </label>
        ))}
        <label class="choice">
          <input
            type="radio"
            name="office-hours"
            checked={chosen === OWN_HOURS}
            onChange={() => setTyping(true)}
          />
          <span>{TEXTS.own[language]}</span>
          <small>{TEXTS.ownHint[language]}</small>
        </label>
      </fieldset>
      {chosen === OWN_HOURS && !isFixed && (
        <OwnHoursForm
          initial={initial}
          language={language}
          onUse={(hours) => void proposal.propose({ officeHours: OWN_HOURS, ownHours: hours })}
        />
      )}
      <MovesReview proposal={proposal} language={language} />
    </section>
  );
}
