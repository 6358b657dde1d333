import type { DateField, SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { formatDate, formatDateTime } from '../../../shared/text/format-date';

/** A date of a dossier as finely as a page has shown it; undefined where none has. */
export function showDate(dossier: SeenDossier, name: DateField): string | undefined {
  const at = dossier[name];
  return at && (dossier.precision?.[name] === 'day' ? formatDate(at) : formatDateTime(at));
}
