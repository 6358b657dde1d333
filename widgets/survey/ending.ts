// What a survey needs after its first question: a part of its own, loaded while that is read
export { commentField, commentRoom, sayTooLong, whyField } from './comment-field';
export { endingStyles } from './ending.styles';
export { ReadAloud } from './read-aloud';
export { makeAnswer, record, responseSender, takeUp } from './sending';
