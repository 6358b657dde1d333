import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import { KeptText, useKeptText } from '../../ui/kept-text';
import { describeExplained } from './late-table';
import type { LateDossier } from './make-report';
import { TEXTS } from './texts';

/** Dossiers that are shown at first, and with each press on the button below them. */
const LINES = 20;

interface LateListProps {
  late: LateDossier[];
  explanations: ReadonlyMap<string, string>;
  language: Language;
  /** Keeps why a dossier is late; rejects where it could not. */
  onExplain(code: string, text: string): Promise<unknown>;
}

/** The late dossiers, and why each is late: asked for here, kept, and part of the report. Printed it has all of them. */
export function LateList({ late, explanations, language, onExplain }: LateListProps) {
  const [lines, setLines] = useState(LINES);
  return (
    <section aria-labelledby="late">
      <h3 id="late">{TEXTS.late[language]}</h3>
      {late.length === 0 ? (
        <p class="empty">{TEXTS.noLate[language]}</p>
      ) : (
        <p>{describeExplained(late, explanations, language)}.</p>
      )}
      <ul class="lists">
        {late.map((dossier, place) => (
          <li key={dossier.code} class={place < lines ? undefined : 'only-printed'}>
            <b>{dossier.code}</b> {dossier.procedure}
            <small>
              {TEXTS.due[language]} {formatDateTime(dossier.due)} ·{' '}
              {dossier.ended
                ? `${TEXTS.ended[language].toLocaleLowerCase(language)} ${formatDateTime(dossier.ended)}`
                : TEXTS.open[language]}
              {[dossier.officer, dossier.field].filter(Boolean).map((text) => ` · ${text}`)}
            </small>
            <ExplanationField
              code={dossier.code}
              saved={explanations.get(dossier.code) ?? ''}
              language={language}
              onExplain={onExplain}
            />
          </li>
        ))}
      </ul>
      {late.length > lines && (
        <button type="button" onClick={() => setLines(lines + LINES)}>
          {TEXTS.more[language]} ({late.length - lines})
        </button>
      )}
    </section>
  );
}

interface ExplanationFieldProps {
  code: string;
  saved: string;
  language: Language;
  onExplain(code: string, text: string): Promise<unknown>;
}

/** Kept when it is left; what looks like a person's data is warned of. */
function ExplanationField({ code, saved, language, onExplain }: ExplanationFieldProps) {
  const { setKept, ...field } = useKeptText(saved);
  const keep = async (left: string) => {
    const explanation = left.trim().normalize('NFC');
    if (explanation === saved) return;
    await onExplain(code, explanation).then(
      () => setKept(true),
      () => setKept(false), // it is told above the report
    );
  };
  return (
    <KeptText
      label={TEXTS.explanation[language]}
      code={code}
      language={language}
      {...field}
      onLeave={(left) => void keep(left)}
    />
  );
}
