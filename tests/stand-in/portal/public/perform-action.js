import { askServer } from './ask-server.js';
import { confirmDialog } from './confirm-dialog.js';
import { snackBar } from './snack-bar.js';

/** @typedef {import('../dossier-view').DossierView} DossierView */

/**
 * Asks the official, does an action on the server and says what came of it.
 * @param {DossierView} dossier
 * @param {DossierView['actions'][number]} action
 * @returns {Promise<DossierView | undefined>} the dossier as it is now; undefined where nothing was done
 */
export async function performAction({ code, applicant }, { id, label, needsReason }) {
  const answer = await confirmDialog({
    title: `${label} hồ sơ`,
    text: `Ông/Bà xác nhận “${label}” đối với hồ sơ ${code} của ${applicant}?`,
    needsReason,
  });
  if (!answer) return undefined;
  try {
    /** @type {DossierView} */
    const changed = await askServer(`/api/dossiers/${encodeURIComponent(code)}/actions`, {
      body: { action: id, reason: answer.reason },
    });
    snackBar(`${label} hồ sơ ${code} thành công.`, 'done');
    return changed;
  } catch (error) {
    snackBar(error instanceof Error ? error.message : String(error), 'failed');
    return undefined;
  }
}
