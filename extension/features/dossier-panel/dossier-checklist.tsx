import { useId } from 'preact/hooks';
import { DOSSIER_HANDLING } from '../../../shared/checklists/dossier-handling';
import { type EvaluatedItem, evaluateChecklist } from '../../../shared/checklists/evaluate-checklist';
import { countSettled, groupItems } from '../../../shared/checklists/group-items';
import { ACTION_NAMES } from '../../../shared/checklists/portal-action';
import { CONFIDENCE_TEXTS } from '../../../shared/deadlines/explanation/confidence-texts';
import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredDossier } from '../../platform/dossier-database';
import { checklistFacts } from '../checklist-facts';
import { describeTick } from './describe-tick';
import { PaperList } from './paper-list';
import { TEXTS } from './texts';
import { useProcedure } from './use-procedure';
import { type Tick, useTicks } from './use-ticks';

interface DossierChecklistProps {
  dossier: StoredDossier;
  language: Language;
  clock: () => Date;
}

/** What must be done for a dossier at its stage, and the papers of its procedure: to be ticked, and taken back. */
export function DossierChecklist({ dossier, language, clock }: DossierChecklistProps) {
  const procedure = useProcedure(dossier.procedure);
  const { ticks, problem, tick } = useTicks(dossier.code, language, clock);
  if (!ticks || procedure === undefined) return null;
  const facts = checklistFacts(dossier, procedure?.code);
  const groups = groupItems(evaluateChecklist(DOSSIER_HANDLING, facts, new Set(ticks.keys())));
  const lines = (items: EvaluatedItem[]) => (
    <ul class="checklist">
      {items.map((one) => (
        <ItemLine
          key={one.item.id}
          {...one}
          tick={ticks.get(one.item.id)}
          language={language}
          onTick={(isTicked) => tick(one.item.id, isTicked ? 'done' : undefined)}
        />
      ))}
    </ul>
  );
  const ordinary = groups.find(({ action }) => !action)?.items ?? [];
  return (
    <>
      <section aria-labelledby="to-do">
        <h3 id="to-do">
          {TEXTS.toDo[language]} {ordinary.length > 0 && <Progress items={ordinary} language={language} />}
        </h3>
        <p role="alert" data-problem>
          {problem && `${TEXTS.failed[language]}: ${problem}`}
        </p>
        {groups.length === 0 && <p class="empty">{TEXTS.nothing[language]}</p>}
        {lines(ordinary)}
        {groups.map(
          ({ action, items }) =>
            action && (
              <details key={action}>
                <summary>
                  {TEXTS.when[language]} “{ACTION_NAMES[action][language]}”{' '}
                  <Progress items={items} language={language} />
                </summary>
                {lines(items)}
              </details>
            ),
        )}
      </section>
      <section aria-labelledby="papers">
        <h3 id="papers">
          {TEXTS.papers[language]} {procedure && <span class="number">{procedure.code}</span>}
        </h3>
        {procedure ? (
          <PaperList procedure={procedure} ticks={ticks} language={language} onTick={tick} />
        ) : (
          <p class="empty">{TEXTS.unknownProcedure[language]}</p>
        )}
      </section>
    </>
  );
}

const Progress = ({ items, language }: { items: EvaluatedItem[]; language: Language }) => (
  <span class="number" title={TEXTS.settled[language]}>
    {countSettled(items)}/{items.length}
  </span>
);

interface ItemLineProps extends EvaluatedItem {
  tick: Tick | undefined;
  language: Language;
  onTick(isTicked: boolean): void;
}

function ItemLine({ item, state, tick, language, onTick }: ItemLineProps) {
  const source = useId();
  const { text, basis, confidence, settledBy } = item;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={state !== 'open'}
          disabled={state === 'shown'}
          aria-describedby={source}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{text[language]}</span>
      </label>
      <small id={source}>
        {state === 'shown' && `${TEXTS.shown[language]}: ${settledBy?.text[language]}. `}
        {tick && `${describeTick(tick)}. `}
        {basis}
        {confidence !== 'V' && ` (${CONFIDENCE_TEXTS[confidence][language]})`}
      </small>
    </li>
  );
}
