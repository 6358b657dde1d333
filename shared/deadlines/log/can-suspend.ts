import type { BilingualText } from '../../text/bilingual-text';
import suspension from '../rules/suspension-conditions.json';
import { DOSSIER_ENDS, type Dossier, type DossierEvent, type EventKind } from './dossier';
import { sortEvents } from './sort-events';

/** What must be there before a dossier is suspended. */
type SuspensionCondition = 'reason' | 'document' | 'notice';

/** Why a dossier cannot be suspended at all as it stands. */
type SuspensionObstacle = 'not-accepted' | 'already-suspended' | 'awaiting-supplement' | 'finished';

/** Whether a dossier may be suspended (dừng tính, tạm dừng). */
export interface SuspensionAnswer {
  /** Nothing stands in its way and nothing is missing. */
  allowed: boolean;
  obstacle?: { id: SuspensionObstacle; text: BilingualText };
  missing: { id: SuspensionCondition; text: BilingualText }[];
  /** The conditions in one sentence. */
  rule: BilingualText;
  /** The plans in which wards have set them: local rules, good advice elsewhere. */
  sources: string[];
  /** What the official should know: where the procedure's own text allows no pause. */
  notes: BilingualText[];
}

const CONDITIONS = suspension.conditions as { id: SuspensionCondition; text: BilingualText }[];

const OBSTACLES: Record<SuspensionObstacle, BilingualText> = {
  'not-accepted': { vi: 'Hồ sơ chưa được tiếp nhận', en: 'The dossier has not been accepted' },
  'already-suspended': { vi: 'Hồ sơ đang tạm dừng', en: 'The dossier is suspended already' },
  'awaiting-supplement': {
    vi: 'Hồ sơ đang chờ bổ sung: thời hạn không chạy',
    en: 'A supplement is awaited: the clock does not run',
  },
  finished: { vi: 'Hồ sơ đã kết thúc', en: 'The dossier is finished' },
};

/** The one-stop decrees as far as they were read name no pause; where there is one it stands in the law of the sector. */
const NO_GENERAL_PAUSE: BilingualText = {
  vi: 'Thủ tục này không có quy định riêng về tạm dừng; quy định chung cũng không nêu, cần ghi rõ căn cứ của pháp luật chuyên ngành',
  en: 'This procedure has no rule of its own on pauses and the general law names none: state the law of the sector',
};

/** What a suspension would bring along; the entry that the log would get. */
export type SuspensionRequest = Pick<DossierEvent, 'reason' | 'hasDocument' | 'hasNotice'>;

/**
 * Whether a dossier may be suspended as `request` says, and by name what is missing: a specific reason, a document that
 * is attached before, a written notice to the citizen.
 */
export function canSuspend(dossier: Dossier, request: SuspensionRequest): SuspensionAnswer {
  const id = obstacleOf(dossier);
  const missing = CONDITIONS.filter((condition) => !isMet(condition.id, request));
  return {
    allowed: id === undefined && missing.length === 0,
    ...(id && { obstacle: { id, text: OBSTACLES[id] } }),
    missing,
    rule: suspension.text,
    sources: suspension.adopted.map(({ basis }) => basis),
    notes: dossier.afterSupplement?.mode === 'pause' ? [] : [NO_GENERAL_PAUSE],
  };
}

function isMet(id: SuspensionCondition, { reason, hasDocument, hasNotice }: SuspensionRequest): boolean {
  if (id === 'reason') return reason !== undefined && reason.trim() !== '';
  return Boolean(id === 'document' ? hasDocument : hasNotice);
}

function obstacleOf({ events }: Dossier): SuspensionObstacle | undefined {
  const log = sortEvents(events);
  const last = (...kinds: EventKind[]) => log.findLastIndex(({ kind }) => kinds.includes(kind));
  if (last(...DOSSIER_ENDS) >= 0) return 'finished';
  if (last('accepted', 'appointment-set') < 0) return 'not-accepted';
  if (last('suspended') > last('resumed')) return 'already-suspended';
  return last('supplement-requested') > last('supplement-received') ? 'awaiting-supplement' : undefined;
}
