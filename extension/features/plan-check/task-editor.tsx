import type { PlanTask } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredPlan } from '../../platform/plan-records';
import { SurelyButton } from '../../ui/surely-button';
import { CountEditor } from './count-editor';
import { editTask, moveTask, removeTask, withParts } from './edit-task';
import { ScheduleField } from './schedule-field';
import { TextField } from './text-field';
import { TEXTS } from './texts';

interface TaskEditorProps {
  stored: StoredPlan;
  task: PlanTask;
  /** Place of its head in the plan. */
  headAt: number;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
  onFailed(error: unknown): void;
}

const PARTS = ['number', 'content', 'shortTitle'] as const;

/** A task as it was understood, mended by typing or by choosing; each field is kept when it is left. */
export function TaskEditor({
  stored,
  task,
  headAt,
  calendar,
  now,
  language,
  clock,
  onFailed,
}: TaskEditorProps) {
  const edit = (change: (kept: PlanTask) => PlanTask) =>
    editTask(stored, task.id, clock(), change).catch(onFailed);
  const keep = (change: Partial<PlanTask>) => void edit((kept) => ({ ...kept, ...change }));
  const { heads, year = Number(formatIso(now).slice(0, 4)) } = stored.plan;
  const known = [...new Set(heads.flatMap(({ tasks }) => tasks.flatMap(({ owners }) => owners)))]
    .filter((owner) => !task.owners.includes(owner))
    .sort((a, b) => a.localeCompare(b, 'vi'));
  return (
    <div class="editor">
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={TEXTS[part][language]}
          value={task[part] ?? ''}
          {...(part === 'content' && { rows: 4, isNeeded: true })}
          onKept={(text) => keep({ [part]: text })}
        />
      ))}
      <label class="field">
        {TEXTS.head[language]}{' '}
        <select
          value={headAt}
          onChange={({ currentTarget }) =>
            void moveTask(stored, task.id, Number(currentTarget.value), clock()).catch(onFailed)
          }
        >
          {heads.map(({ number, title }, index) => (
            <option key={index} value={index}>
              {number ? `${number}. ` : ''}
              {title}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={TEXTS.owners[language]}
        value={task.owners.join('\n')}
        rows={2}
        onKept={(text) => keep({ owners: linesOf(text) })}
      />
      {known.length > 0 && (
        <label class="field">
          {TEXTS.addOwner[language]}{' '}
          <select
            value=""
            onChange={({ currentTarget }) => keep({ owners: [...task.owners, currentTarget.value] })}
          >
            <option value="" />
            {known.map((owner) => (
              <option key={owner}>{owner}</option>
            ))}
          </select>
        </label>
      )}
      <TextField
        label={TEXTS.partners[language]}
        value={task.partners?.join('\n') ?? ''}
        rows={2}
        onKept={(text) => edit((kept) => withParts(kept, { partners: text ? linesOf(text) : undefined }))}
      />
      <ScheduleField
        schedule={task.schedule ?? ''}
        {...{ year, calendar, now, language }}
        onKept={(schedule, rules) => keep({ schedule, rules })}
      />
      <TextField
        label={TEXTS.product[language]}
        value={task.product ?? ''}
        rows={2}
        onKept={(product) => keep({ product })}
      />
      <CountEditor
        counts={task.counts ?? []}
        language={language}
        onChange={(change) =>
          edit((kept) => {
            const counts = change(kept.counts ?? []);
            return withParts(kept, { counts: counts.length > 0 ? counts : undefined });
          })
        }
      />
      <TextField label={TEXTS.note[language]} value={task.note ?? ''} onKept={(note) => keep({ note })} />
      <p>
        <SurelyButton
          label={TEXTS.remove[language]}
          sureLabel={TEXTS.removeSurely[language]}
          onSure={() => removeTask(stored, task.id, clock()).catch(onFailed)}
        />
      </p>
    </div>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
