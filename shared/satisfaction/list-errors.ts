import { jsonPointer } from './json-pointer';

/** What is wrong with one field. */
export interface FieldError {
  /** JSON pointer (RFC 6901) to the field; empty for the whole document. */
  pointer: string;
  /** In Vietnamese. */
  detail: string;
}

/** What a schema of zod reports; `keys` are the unknown fields of the object at `path`. */
interface SchemaIssue {
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/** What a schema found wrong, one entry a field; each unknown field is named itself, not the object around it. */
export function listErrors({ issues }: { issues: readonly SchemaIssue[] }): FieldError[] {
  return issues.flatMap(({ path, message, keys }) =>
    keys
      ? keys.map((key) => ({ pointer: jsonPointer([...path, key]), detail: 'Không có trường này.' }))
      : [{ pointer: jsonPointer(path), detail: message }],
  );
}
