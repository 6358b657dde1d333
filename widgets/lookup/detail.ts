// What an opened procedure needs, loaded when the first one is opened: its facts, their Vietnamese texts and styles, the code
export { detailStyles } from './detail.styles';
export { procedureFacts } from './procedure-facts';
export { readProcedureOf } from './read-procedures-file';
