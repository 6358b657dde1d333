/** What of the panel is not seen at its start: loaded as one, once what must happen next stands there. */
export { DossierBook } from '../dossier-book/dossier-book';
export { ImportList } from '../import-list/import-list';
export { Report } from '../report/report';
