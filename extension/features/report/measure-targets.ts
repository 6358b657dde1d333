import { dossierStatistics, type Figures } from '../../../shared/deadlines';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { foldText } from '../../../shared/text/fold-text';
import { type TargetId, targetKind } from '../../../shared/ward/target-kinds';
import { lateTargetOf, meetsTarget, type WardTargets } from '../../../shared/ward/ward-targets';
import type { WorkCalendar } from '../../../shared/working-time';
import { dossierFromPage } from '../dossier-from-page';
import type { MissingColumn, Report } from './make-report';

/** A column on which a target depends and which pages may not have; of some no page has one. */
export type TargetColumn = MissingColumn | 'procedure' | 'onlinePayment';

/** How a target stands. */
export interface TargetLine {
  id: TargetId;
  /** The field that it is about. */
  field?: string;
  /** In percent. */
  target: number;
  /** `count` of `of` dossiers; absent where it cannot be told. */
  measured?: { count: number; of: number };
  /** Absent where it cannot be told. */
  isMet?: boolean;
  /** Columns that the pages do not have, on which it depends. */
  lacks: TargetColumn[];
}

/** Certification dossiers, and the electronic ones among them, by how procedures are called (folded). */
const CERTIFICATION = /^chung thuc|^cap ban sao co chung thuc|^cap ban sao tu so goc/;
const ELECTRONIC = /ban sao dien tu|chung thuc dien tu/;

interface TargetRequest {
  calendar: WorkCalendar;
  now: Date;
}

/** How the targets of a ward stand in the period of a report: in all, by field, by channel. */
export function measureTargets(
  report: Report,
  dossiers: readonly SeenDossier[],
  targets: WardTargets,
  request: TargetRequest,
): TargetLine[] {
  const { missing, groups, total } = report;
  const lacking = (...columns: MissingColumn[]) => columns.filter((column) => missing.includes(column));
  const channels = (channel: SeenDossier['channel']) => countChannel(report, channel);
  const value = (id: TargetId) => targets.values[id];
  const line = (id: TargetId, measured: TargetLine['measured'], lacks: TargetColumn[], target = value(id)) =>
    judge({ id, target, lacks, ...(measured && measured.of > 0 && lacks.length === 0 && { measured }) });
  return [
    line('late', countLate(total), lacking('dueAt')),
    ...(missing.includes('field')
      ? []
      : groups.field
          .map(({ key, figures }) => ({
            ...line('late', countLate(figures), lacking('dueAt'), lateTargetOf(targets, key)),
            ...(key !== undefined && { field: key }),
          }))
          .filter(({ field }) => field !== undefined)),
    line('online', channels('online'), lacking('channel', 'receivedAt')),
    line('onlinePayment', undefined, ['onlinePayment']),
    atLeast(line('postal', channels('postal'), lacking('channel', 'receivedAt'))),
    line('electronicCopies', countCopies(report, dossiers, request), [
      ...(lacksProcedure(dossiers) ? (['procedure'] as const) : []),
      ...lacking('receivedAt'),
    ]),
  ];
}

function judge(line: TargetLine): TargetLine {
  const { id, measured, target } = line;
  if (!measured) return line;
  return { ...line, isMet: meetsTarget(targetKind(id), (measured.count / measured.of) * 100, target) };
}

/** Pages show by which channel a dossier came in, not how its result went out: what is counted is the least of it. */
function atLeast({ isMet, ...line }: TargetLine): TargetLine {
  return isMet ? { ...line, isMet } : line;
}

/** Late ones among those of which it can be told. */
export const countLate = ({ toProcess, outcomes }: Figures) => ({
  count: outcomes.late + outcomes.overdue,
  of: toProcess - outcomes.finished - outcomes.open,
});

/** Received in the period by a channel, of all whose channel is known. */
function countChannel({ groups }: Report, channel: SeenDossier['channel']): TargetLine['measured'] {
  const known = groups.channel.filter(({ key }) => key !== undefined);
  const sum = (some: typeof known) => some.reduce((total, { figures }) => total + figures.received, 0);
  return { count: sum(known.filter(({ key }) => key === channel)), of: sum(known) };
}

function countCopies(
  { from, to }: Report,
  dossiers: readonly SeenDossier[],
  request: TargetRequest,
): TargetLine['measured'] {
  const received = (some: SeenDossier[]) =>
    dossierStatistics(some.map(dossierFromPage), { from, to, ...request }).total.received;
  const all = dossiers.filter(
    ({ field, procedure }) =>
      /^chung thuc/.test(foldText(field ?? '')) || CERTIFICATION.test(nameOf(procedure)),
  );
  return {
    count: received(all.filter(({ procedure }) => ELECTRONIC.test(nameOf(procedure)))),
    of: received(all),
  };
}

const nameOf = (procedure: string | undefined) => foldText(procedure ?? '').replace(/^thu tuc:? /, '');

const lacksProcedure = (dossiers: readonly SeenDossier[]) =>
  dossiers.length > 0 && dossiers.every(({ procedure }) => procedure === undefined);
