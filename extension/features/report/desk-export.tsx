import { useState } from 'preact/hooks';
import { writeDossiersFile } from '../../../shared/deadlines/log/dossiers-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
import type { StoredDossier } from '../../platform/dossier-database';
import { readExplanations } from '../../platform/event-store';
import { saveSettings } from '../../platform/settings';
import { saveJson } from '../../ui/save-file';
import { TEXTS } from './texts';

interface DeskExportProps {
  deskName: string;
  dossiers: StoredDossier[];
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

/** What this desk has seen, as a dated file for whoever makes the report of the whole office. */
export function DeskExport({ deskName, dossiers, language, clock, onFailed }: DeskExportProps) {
  const [name, setName] = useState(deskName);
  const save = async () => {
    const desk = name.trim().normalize('NFC');
    if (desk !== deskName) await saveSettings({ deskName: desk });
    const explanations = await readExplanations(dossiers.map(({ code }) => code));
    const now = clock();
    const text = writeDossiersFile({
      version: 1,
      ...(desk && { desk }),
      exportedAt: now,
      dossiers: dossiers.map(({ page: _page, own: _own, aliases: _aliases, ...seen }) => {
        const explanation = explanations.get(seen.code);
        return { ...seen, ...(explanation && { explanation }) };
      }),
    });
    const day = formatIso(now).slice(0, 10);
    saveJson(`ho-so-cua-quay-${day}.json`, text);
  };
  return (
    <section aria-labelledby="desk" class="controls">
      <h3 id="desk">{TEXTS.deskFile[language]}</h3>
      <small>{TEXTS.deskLead[language]}</small>
      <div class="bar">
        <label>
          {TEXTS.deskName[language]}{' '}
          <input
            type="text"
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="button" onClick={() => save().catch(onFailed)}>
          {TEXTS.saveDesk[language]}
        </button>
      </div>
    </section>
  );
}
