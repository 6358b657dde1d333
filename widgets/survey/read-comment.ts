/**
 * The comment as it is stored and counted: NFC, otherwise as typed. NUL and halves of surrogate pairs, which some
 * programs leave in what is pasted from them, are no text: the collector would refuse the whole answer for them.
 */
export const readComment = (typed: string): string =>
  typed
    .replace(/\0/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
