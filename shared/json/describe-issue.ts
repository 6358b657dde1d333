import type { BilingualText, Language } from '../text/bilingual-text';

/** What a schema finds wrong at one place; the parts of it that are told. */
export interface SchemaIssue {
  path: readonly PropertyKey[];
  code?: string;
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  format?: string;
  message: string;
}

const TEXTS = {
  needs: { vi: 'cần', en: 'needs' },
  oneOf: { vi: 'cần một trong các giá trị', en: 'needs one of' },
  unknown: { vi: 'có mục lạ', en: 'has an unknown part' },
  format: { vi: 'viết sai dạng', en: 'is written in a wrong form' },
  small: { vi: 'đang trống hoặc nhỏ quá', en: 'is empty or too small' },
  big: { vi: 'dài hoặc lớn quá mức cho phép', en: 'is longer or larger than is allowed' },
  wrong: { vi: 'không dùng được', en: 'cannot be used' },
  kind: { vi: 'có loại không rõ', en: 'is of an unknown kind' },
} satisfies Record<string, BilingualText>;

const TYPES: Record<string, BilingualText> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  array: { vi: 'danh sách [...]', en: 'a list [...]' },
  object: { vi: 'nhóm {...}', en: 'a group {...}' },
};

/** What zod says where a schema gives no words of its own. */
const NO_WORDS = 'Invalid input';

/** What is wrong, in words of an office: the schema's own where it has some. */
export function describeIssue(issue: SchemaIssue, language: Language): string {
  if (issue.message !== NO_WORDS) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `${TEXTS.needs[language]} ${TYPES[issue.expected ?? '']?.[language] ?? issue.expected}`;
    case 'invalid_value':
      return `${TEXTS.oneOf[language]}: ${issue.values?.join(', ')}`;
    case 'unrecognized_keys':
      return `${TEXTS.unknown[language]}: ${issue.keys?.join(', ')}`;
    case 'invalid_format':
      return TEXTS.format[language];
    case 'too_small':
      return TEXTS.small[language];
    case 'too_big':
      return TEXTS.big[language];
    case 'invalid_union':
      return TEXTS.kind[language];
    default:
      return TEXTS.wrong[language];
  }
}
