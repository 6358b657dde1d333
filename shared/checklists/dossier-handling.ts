import type { ChecklistTemplate } from './checklist';
import template from './dossier-handling.json';

/** The checklist of every dossier, from what was read of the rules; its shape is checked by checklist-schema.test.ts. */
export const DOSSIER_HANDLING = template as ChecklistTemplate;
