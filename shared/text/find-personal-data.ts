/** What in a text may tell who a person is. */
export type PersonalData = 'number' | 'address' | 'name';

/** Numbers of identity papers and telephones: nine figures or more, with or without blanks and points. */
const NUMBER = /(?<![\w.-])\+?\d(?:[ .]?\d){8,}(?![\w-])/;
/** Codes of dossiers and procedures have many figures too. */
const CODE = /\b(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}[\d.]*[-.]\d{6}[-.]\d{3,6}\b|\b\d\.\d{6}\b/gi;
const ADDRESS = /\S@[^\s@]+\.[^\s@]/;
const TITLE = '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Hh]ọ tên|[Nn]gười nộp|[Cc]ông dân)';
/** The most frequent family names of Viet Nam and of Đắk Lắk's peoples. */
const FAMILY =
  '(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trịnh|Lương|Niê|Kbuôr|Byă|Êban|Mlô)';
const CAPITAL = String.raw`\p{Lu}\p{Ll}*`;
const NAMES = [
  new RegExp(String.raw`(?<!\p{L})${TITLE}\s*:?\s+(?!Việt Nam)${CAPITAL}`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${FAMILY}(?:\s+${CAPITAL})+`, 'u'),
];

/**
 * What in a note looks like a person’s name, number or address: it is to be warned of, not refused, since a street has a
 * person's name too.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = text.normalize('NFC').replace(CODE, ' ');
  return [
    ...(NUMBER.test(plain) ? (['number'] as const) : []),
    ...(ADDRESS.test(plain) ? (['address'] as const) : []),
    ...(NAMES.some((pattern) => pattern.test(plain)) ? (['name'] as const) : []),
  ];
}
