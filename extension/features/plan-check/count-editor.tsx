import { COUNT_PERIODS, type TaskCount } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { COUNT_PERIOD_NAMES } from '../plan-tasks/texts';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { withParts } from './edit-task';
import { FigureAdder } from './figure-adder';
import { FigureRow } from './figure-row';
import { TEXTS } from './texts';

interface CountEditorProps {
  counts: TaskCount[];
  language: Language;
  /** Changes the figures as they are kept now. */
  onChange(change: (counts: TaskCount[]) => TaskCount[]): Promise<unknown>;
}

/** What a task is to reach: `20 tin, bài/năm`, or milestone by milestone, each with its day. */
export function CountEditor({ counts, language, onChange }: CountEditorProps) {
  const set = (at: number, change: { [Part in keyof TaskCount]?: TaskCount[Part] | undefined }) =>
    void onChange((kept) => kept.map((count, index) => (index === at ? withParts(count, change) : count)));
  return (
    <fieldset class="figures-editor">
      <legend>{TEXTS.counts[language]}</legend>
      {counts.map(({ figure, unit, comparison, per, by }, at) => (
        <fieldset key={at} class="bar">
          <legend class="for-ears">
            {TEXTS.count[language]} {at + 1}
          </legend>
          <FigureRow
            {...{ figure, unit, language }}
            comparison={comparison ?? 'at-least'}
            name={`${figure} ${unit}`}
            onSet={(part) => set(at, part)}
            onRemove={() => void onChange((kept) => kept.filter((_, index) => index !== at))}
          >
            <ChoiceField
              label={TEXTS.per[language]}
              value={per}
              none={TEXTS.perNone[language]}
              choices={COUNT_PERIODS.map((one) => [one, COUNT_PERIOD_NAMES[one][language]] as const)}
              onChosen={(chosen) => set(at, { per: chosen })}
            />
            <DayField
              label={TEXTS.by[language]}
              value={by ?? ''}
              onKept={(kept) => set(at, { by: kept || undefined })}
            />
          </FigureRow>
        </fieldset>
      ))}
      <FigureAdder
        label={TEXTS.newCount[language]}
        unitLabel={TEXTS.countedUnit[language]}
        language={language}
        onAdd={(figure, unit) => onChange((kept) => [...kept, { figure, unit }])}
      />
    </fieldset>
  );
}
