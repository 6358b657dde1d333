import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import { KeptText, useKeptText } from '../../ui/kept-text';
import { describeExplained } from './late-table';
import type { LateDossier } from './make-report';
import { TEXTS } from './texts';

interface LateListProps {
  late: LateDossier[];
  explanations: ReadonlyMap<string, string>;
  language: Language;
  /** Keeps why a dossier is late; rejects where it could not. */
  onExplain(code: string, text: string): Promise<unknown>;
}

/** Every late dossier, and why it is late: asked for here, kept, and part of the report. */
export function LateList({ late, explanations, language, onExplain }: LateListProps) {
  return (
    <section aria-labelledby="late">
      <h3 id="late">{TEXTS.late[language]}</h3>
      {late.length === 0 ? (
        <p class="empty">{TEXTS.noLate[language]}</p>
      ) : (
        <p>{describeExplained(late, explanations, language)}.</p>
      )}
      <ul class="lists">
        {late.map((dossier) => (
          <li key={dossier.code}>
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
