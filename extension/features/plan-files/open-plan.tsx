import type { Language } from '../../../shared/text/bilingual-text';
import type { StoredPlan } from '../../platform/plan-records';
import { JsonFileField } from '../../ui/json-file-field';
import { type ProposedPlan, proposePlanFile } from './proposed-plan';
import { TEXTS } from './texts';

interface OpenPlanProps {
  kept: StoredPlan[];
  now: Date;
  language: Language;
  onProposed(proposed: ProposedPlan): void;
  onFailed(error: unknown): void;
}

/** The ways in which a plan comes in. */
export function OpenPlan({ language, onProposed, onFailed }: OpenPlanProps) {
  const openFile = async (file: File | undefined) => {
    if (file) onProposed(proposePlanFile(file.name, await file.text(), language));
  };
  return (
    <JsonFileField label={TEXTS.planFile[language]} onOpen={(file) => void openFile(file).catch(onFailed)} />
  );
}
