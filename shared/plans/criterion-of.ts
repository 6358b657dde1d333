import { foldText } from '../text/fold-text';
import sets from './criterion-sets.json';
import type { PlanCriterion } from './plan';

/** Words of the criteria, folded; the first that a title has decides. */
const WORDS: [PlanCriterion, RegExp][] = [
  ['feedback', /phan anh|kien nghi|phan hoi|gop y/],
  ['reception', /dieu kien (?:tiep don|phuc vu)|co so vat chat/],
  ['access', /tiep can/],
  ['staff', /phuc vu cua|cong chuc (?:phuc vu|giai quyet)|thai do|^cong chuc$|doi ngu/],
  ['results', /ket qua/],
  ['procedures', /thu tuc hanh chinh|tthc/],
];

/** The criterion that a text is about, where it speaks of one: `Tiêu chí Thủ tục hành chính`. A field of reform is none. */
export function criterionOf(title: string): PlanCriterion | undefined {
  const folded = foldText(title).replace(/^(?:ve|nhom) /, '');
  const bare = folded.replace(/^(?:cac )?(?:tieu chi|yeu to)(?: ve)? /, '');
  const found = WORDS.find(([, words]) => words.test(bare))?.[0];
  if (bare !== folded) return found;
  const isWhole =
    /^(?:tiep can dich vu(?: cong)?|dieu kien tiep don va phuc vu|thu tuc hanh chinh|(?:su )?phuc vu cua (?:can bo, )?cong chuc.*|cong chuc(?: phuc vu)?|ket qua(?:, tien do)? (?:giai quyet|cung ung).*|(?:tiep nhan(?:,| va)? )?(?:giai quyet|xu ly)(?: y kien| thong tin)? (?:phan anh|phan hoi|gop y).*)$/.test(
      folded,
    );
  return isWhole ? found : undefined;
}

/** A criterion of an older set as one of the five that are measured now. */
export const inFiveCriteria = (criterion: PlanCriterion): PlanCriterion =>
  (sets.six.inFive as Partial<Record<PlanCriterion, PlanCriterion>>)[criterion] ?? criterion;
