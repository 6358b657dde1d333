/** The JSON pointer (RFC 6901) of a path in a document: `['answers', 'a/b']` → `/answers/a~1b`. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
