import { useState } from 'preact/hooks';
import { type WardRules as Decisions, rulesOfWard } from '../../../shared/deadlines/rule-set/ward-rules';
import { describeJsonProblem } from '../../../shared/json/read-json-file';
import { JsonFileField } from '../../ui/json-file-field';
import { saveJson } from '../../ui/save-file';
import { ManagedMark } from '../options-page/managed-mark';
import type { SettingsInUse } from '../options-page/use-settings';
import { MovesReview } from '../what-moves/moves-review';
import { useProposal } from '../what-moves/use-proposal';
import { RuleList } from './rule-list';
import { readRulesFile, writeRulesFile } from './rules-file';
import { IDLE_TEXTS, TEXTS } from './texts';
import './ward-rules.css';

interface WardRulesProps {
  inUse: SettingsInUse;
  clock: () => Date;
}

const NO_DECISIONS: Decisions = { unit: '', unitName: '', adopts: [], changes: [] };

/** The rules with their sources; what the unit has decided of them comes from its file or the administrator; what a file moves is shown first. */
export function WardRules({ inUse: { settings, isManaged, save }, clock }: WardRulesProps) {
  const proposal = useProposal(settings, save, clock);
  const [problem, setProblem] = useState('');
  const { language, wardRules } = settings;
  const isFixed = isManaged('wardRules');
  const proposed = proposal.pending?.change.wardRules;
  const { rules, idle } = rulesOfWard(proposed ?? wardRules ?? NO_DECISIONS);

  const open = async (file: File | undefined) => {
    if (!file) return;
    proposal.withdraw();
    const reading = readRulesFile(await file.text());
    setProblem(
      'problem' in reading
        ? `${file.name}: ${describeJsonProblem(reading.problem, 'ward-rules.json', language)}`
        : '',
    );
    if ('ward' in reading) await proposal.propose({ wardRules: reading.ward });
  };
  const exportFile = (ward: Decisions) => saveJson('ward-rules.json', writeRulesFile(ward));

  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{TEXTS.title[language]}</h2>
      <p>{TEXTS[isFixed ? 'leadFixed' : 'lead'][language]}</p>
      {wardRules ? (
        <p class="actions own-rules">
          <span>
            {TEXTS.unit[language]} {wardRules.unitName}
          </span>
          {isFixed && <ManagedMark language={language} />}
          <button type="button" onClick={() => exportFile(wardRules)}>
            {TEXTS.export[language]}
          </button>
          {!isFixed && (
            <button type="button" onClick={() => void proposal.propose({ wardRules: undefined })}>
              {TEXTS.remove[language]}
            </button>
          )}
        </p>
      ) : (
        <p>{TEXTS.none[language]}</p>
      )}
      {!isFixed && <JsonFileField label={TEXTS.import[language]} onOpen={(file) => void open(file)} />}
      {problem && (
        <p role="alert" data-problem>
          {problem}
        </p>
      )}
      {idle.length > 0 && (
        <p role="alert" data-problem>
          {TEXTS.idle[language]}:{' '}
          {idle.map(({ rule, reason }) => `${rule} (${IDLE_TEXTS[reason][language]})`).join('; ')}
        </p>
      )}
      <MovesReview proposal={proposal} language={language} />
      <details open={wardRules !== undefined}>
        <summary>
          {TEXTS.title[language]}: {rules.length}
        </summary>
        <RuleList rules={rules} language={language} />
      </details>
    </section>
  );
}
