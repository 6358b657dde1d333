import { STAGE_NAMES } from '../../../shared/deadlines/log/stage-names';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate } from '../../../shared/text/format-date';
import { type PageDossier, STAGES } from '../../portals/page-reading';
import { FocusableButton } from '../../ui/focusable-button';
import type { Of } from './teach-card';
import { FIELD_TEXTS, TEXTS } from './texts';

/** Rows shown of what will be read. */
const SHOWN = 5;

/** The last step: all rows as they will be read, and what statuses that are not known mean. */
export function TeachPreview({ view, language, onStage, onSave, onBack, onClose }: Of<'preview'>) {
  const { dossiers, statuses, problem } = view;
  return (
    <>
      <h2>
        {TEXTS.preview[language]}: {dossiers.length} {TEXTS.dossiers[language]}
      </h2>
      {dossiers.length === 0 ? (
        <p class="problem" role="alert">
          {TEXTS.nothingRead[language]}
        </p>
      ) : (
        <PreviewTable dossiers={dossiers} language={language} />
      )}
      {statuses.map(({ status, stage }) => (
        <label key={status}>
          <p>
            {TEXTS.stageOf[language]} <strong>{status}</strong>
          </p>
          <select
            value={stage ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onStage(
                status,
                STAGES.find((known) => known === value),
              )
            }
          >
            <option value="">{TEXTS.chooseStage[language]}</option>
            {STAGES.map((known) => (
              <option key={known} value={known}>
                {STAGE_NAMES[known][language]}
              </option>
            ))}
          </select>
        </label>
      ))}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <FocusableButton class="primary" isOff={dossiers.length === 0} onClick={onSave}>
          {TEXTS.save[language]}
        </FocusableButton>
        <button type="button" onClick={onBack}>
          {TEXTS.again[language]}
        </button>
        <button type="button" onClick={onClose}>
          {TEXTS.cancel[language]}
        </button>
      </div>
    </>
  );
}

function PreviewTable({ dossiers, language }: { dossiers: PageDossier[]; language: Language }) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{FIELD_TEXTS.code[language]}</th>
            <th>{FIELD_TEXTS.receivedAt[language]}</th>
            <th>{FIELD_TEXTS.dueAt[language]}</th>
            <th>{FIELD_TEXTS.status[language]}</th>
          </tr>
        </thead>
        <tbody>
          {dossiers.slice(0, SHOWN).map(({ code, receivedAt, dueAt, status, stage }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{receivedAt ? formatDate(receivedAt) : '–'}</td>
              <td>{dueAt ? formatDate(dueAt) : '–'}</td>
              <td>{stage ? STAGE_NAMES[stage][language] : (status ?? '–')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {dossiers.length > SHOWN && (
        <p class="quiet">
          + {dossiers.length - SHOWN} {TEXTS.more[language]}
        </p>
      )}
    </>
  );
}
