import { useId } from 'preact/hooks';
import type { Paper, Procedure } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { TickValue } from '../../platform/dossier-database';
import { describeTick } from './describe-tick';
import { paperId } from './paper-id';
import { PAPER_VALUES, TEXTS } from './texts';
import type { Tick } from './use-ticks';

interface PaperListProps {
  procedure: Procedure;
  ticks: ReadonlyMap<string, Tick>;
  language: Language;
  onTick(item: string, value: TickValue | undefined): void;
}

/** The papers that a procedure asks for, case by case: each there, missing, or in a database already. */
export function PaperList({ procedure, ticks, language, onTick }: PaperListProps) {
  const cases = procedure.cases
    .map(({ title, papers }) => ({
      title,
      papers: papers.map((paper, place) => ({ paper, id: paperId(title, paper.name, place) })),
    }))
    .filter(({ papers }) => papers.length > 0)
    // the common set first
    .sort((a, b) => Number(a.title !== '') - Number(b.title !== ''));
  if (cases.length === 0) return <p class="empty">{TEXTS.noPapers[language]}</p>;
  return (
    <>
      {cases.map(({ title, papers }, place) => {
        const values = papers.map(({ id }) => ticks.get(id)?.value);
        const missing = values.filter((value) => value === 'missing').length;
        return (
          <details key={`${place} ${title}`} open={place === 0}>
            <summary>
              {title || TEXTS.commonCase[language]}{' '}
              <span class="number">
                {values.filter(Boolean).length}/{papers.length}
                {missing > 0 && ` · ${TEXTS.missing[language]} ${missing}`}
              </span>
            </summary>
            <ul>
              {papers.map(({ paper, id }) => (
                <PaperLine
                  key={id}
                  paper={paper}
                  tick={ticks.get(id)}
                  language={language}
                  onTick={(value) => onTick(id, value)}
                />
              ))}
            </ul>
          </details>
        );
      })}
      <small>
        {TEXTS.source[language]} {formatIsoDate(procedure.asOf)}
      </small>
    </>
  );
}

interface PaperLineProps {
  paper: Paper;
  tick: Tick | undefined;
  language: Language;
  onTick(value: TickValue | undefined): void;
}

/** Pressing what is chosen takes it back. */
function PaperLine({ paper, tick, language, onTick }: PaperLineProps) {
  const name = useId();
  const { originals, copies } = paper;
  const value = tick?.value;
  const numbers = [
    originals > 0 && `${originals} ${TEXTS.originals[language]}`,
    copies > 0 && `${copies} ${TEXTS.copies[language]}`,
  ];
  return (
    <li class="component">
      <span id={name}>{paper.name ?? TEXTS.unnamed[language]}</span>
      <small>{[...numbers, tick && describeTick(tick)].filter(Boolean).join(' · ')}</small>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be the text above */}
      <div class="choices" role="group" aria-labelledby={name}>
        {(['present', 'missing', 'in-database'] as const).map((choice) => (
          <button
            type="button"
            key={choice}
            data-choice={choice}
            aria-pressed={value === choice}
            onClick={() => onTick(value === choice ? undefined : choice)}
          >
            {PAPER_VALUES[choice][language]}
          </button>
        ))}
      </div>
    </li>
  );
}
