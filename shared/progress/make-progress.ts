import { type DateField, isDossier, isEndedStage, type SeenDossier } from '../deadlines/log/seen-dossier';
import { compareTexts } from '../text/compare-texts';
import { formatIso } from '../text/format-date';
import { DAY_MS } from '../working-time/viet-nam-day';
import type { ProgressDossier, ProgressFile, ProgressMoment } from './progress';

/** A dossier with when a page last showed it. */
type KnownDossier = SeenDossier & { seenAt: Date };

interface ProgressRequest {
  now: Date;
  /** Of the ward; '' leaves it out. */
  unitName: string;
  /** How long a finished dossier stays in it, days of 24 hours. */
  finishedDays: number;
}

/**
 * What the public may know of these dossiers, the newest first. Feedback is left out, and a dossier of which the stage is
 * not known: the public is told nothing that is guessed.
 */
export function makeProgress(
  dossiers: readonly KnownDossier[],
  { now, unitName, finishedDays }: ProgressRequest,
): ProgressFile {
  const oldest = now.getTime() - finishedDays * DAY_MS;
  return {
    version: 1,
    ...(unitName && { unitName }),
    asOf: formatIso(now),
    dossiers: dossiers
      .filter(isDossier)
      .filter(
        (dossier) =>
          !isEndedStage(dossier.stage) || (dossier.finishedAt ?? dossier.seenAt).getTime() >= oldest,
      )
      .flatMap((dossier) => publicFacts(dossier) ?? [])
      .sort((a, b) => compareTexts(b.received ?? '', a.received ?? '') || compareTexts(a.code, b.code)),
  };
}

function publicFacts(dossier: KnownDossier): ProgressDossier | undefined {
  const { code, stage, procedure, seenAt } = dossier;
  if (!stage) return undefined;
  const received =
    momentOf(dossier, 'receivedAt') ??
    (stage === 'registered' ? momentOf(dossier, 'submittedAt') : undefined);
  const appointment = momentOf(dossier, 'dueAt');
  const finished = momentOf(dossier, 'finishedAt');
  return {
    code,
    ...(procedure && { procedure }),
    ...(received && { received }),
    ...(appointment && { appointment }),
    ...(finished && { finished }),
    stage,
    asOf: formatIso(seenAt),
  };
}

function momentOf(dossier: SeenDossier, field: DateField): ProgressMoment | undefined {
  const at = dossier[field];
  if (!at) return undefined;
  const iso = formatIso(at);
  return dossier.precision?.[field] === 'day' ? iso.slice(0, 10) : `${iso.slice(0, 16)}${iso.slice(19)}`;
}
